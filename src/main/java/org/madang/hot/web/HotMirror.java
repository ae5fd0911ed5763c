package org.madang.hot.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import org.madang.hot.HotIssuesFound;
import org.madang.shared.web.PageCache;

/** Puts kept pages that tell of hot issues out of date when they are found anew. */
@ApplicationScoped
public class HotMirror {

    @Inject
    PageCache pages;

    void found(@Observes(during = TransactionPhase.AFTER_SUCCESS) HotIssuesFound event) {
        pages.changed(List.of("issues", "home", "hub"));
    }
}
