package org.madang.raising.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.madang.raising.CircleMoved;
import org.madang.raising.PostRaised;
import org.madang.shared.web.PageCache;

/** Puts the kept pages that show raised posts and the circle out of date, once that is committed. */
@ApplicationScoped
public class RaisingMirror {

    @Inject
    PageCache pages;

    void raised(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostRaised event) {
        pages.changed(event.post().pageDependencies());
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) CircleMoved event) {
        pages.changed("posts");
    }
}
