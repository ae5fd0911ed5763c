package org.madang.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.madang.account.PersonIntroduced;
import org.madang.account.PersonLeft;
import org.madang.content.ContentChanged;
import org.madang.content.ContentGone;
import org.madang.content.ContentRef;
import org.madang.content.ContentShown;
import org.madang.content.LinkTarget;
import org.madang.content.LinksMoved;
import org.madang.content.TallyChanged;
import org.madang.shared.web.PageCache;

/** Puts the kept pages that show a text out of date when it changes, once that is committed. */
@ApplicationScoped
public class PageMirror {

    @Inject
    PageCache pages;

    void shown(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentShown event) {
        clear(event.content());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged event) {
        clear(event.content());
    }

    void gone(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentGone event) {
        clear(event.content());
    }

    void counted(@Observes TallyChanged event) {
        clear(event.content());
    }

    void introduced(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonIntroduced event) {
        pages.changed("home", "posts", "proposals");
    }

    void left(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonLeft event) {
        pages.changed("home", "posts", "proposals");
    }

    void linked(@Observes(during = TransactionPhase.AFTER_SUCCESS) LinksMoved event) {
        pages.changed(event.targets().stream().map(LinkTarget::dependency).toList());
    }

    private void clear(ContentRef content) {
        pages.changed(content.pageDependencies());
    }
}
