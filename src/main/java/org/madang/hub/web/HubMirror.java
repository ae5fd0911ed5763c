package org.madang.hub.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.madang.hub.HubMoved;
import org.madang.shared.web.PageCache;

/** Puts the hub's kept pages out of date, once that is committed. */
@ApplicationScoped
public class HubMirror {

    @Inject
    PageCache pages;

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) HubMoved event) {
        pages.changed("hub");
    }
}
