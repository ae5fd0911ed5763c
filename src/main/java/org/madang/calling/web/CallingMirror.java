package org.madang.calling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.madang.calling.CallingMoved;
import org.madang.shared.web.PageCache;

/** Puts the kept page of a post out of date when what it calls to changes, once that is committed. */
@ApplicationScoped
public class CallingMirror {

    @Inject
    PageCache pages;

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallingMoved event) {
        pages.changed("post:" + event.number());
    }
}
