package org.madang.comment.outside.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.madang.comment.outside.OutsideCommentsMoved;
import org.madang.shared.web.PageCache;

/** Puts the kept page of a post out of date when comments from outside come or go, once that is committed. */
@ApplicationScoped
public class OutsideMirror {

    @Inject
    PageCache pages;

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutsideCommentsMoved event) {
        pages.changed("post:" + event.number());
    }
}
