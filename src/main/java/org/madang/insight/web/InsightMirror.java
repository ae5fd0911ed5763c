package org.madang.insight.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.madang.insight.FiguresRefreshed;
import org.madang.shared.web.PageCache;

/** Puts the kept page of the figures out of date when they are counted anew. */
@ApplicationScoped
public class InsightMirror {

    @Inject
    PageCache pages;

    void refreshed(@Observes(during = TransactionPhase.AFTER_SUCCESS) FiguresRefreshed event) {
        pages.changed("insight");
    }
}
