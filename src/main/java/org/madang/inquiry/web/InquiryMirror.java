package org.madang.inquiry.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.madang.inquiry.InquiriesMoved;
import org.madang.shared.web.PageCache;

/** Puts the kept pages of questions out of date when one is answered or goes, once that is committed. */
@ApplicationScoped
public class InquiryMirror {

    @Inject
    PageCache pages;

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) InquiriesMoved event) {
        pages.changed("questions");
    }
}
