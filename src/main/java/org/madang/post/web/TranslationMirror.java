package org.madang.post.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.madang.post.translation.TranslationsMoved;
import org.madang.shared.web.PageCache;

/** Puts the kept pages of a text in all its languages out of date when it comes or goes in one, once that is committed. */
@ApplicationScoped
public class TranslationMirror {

    @Inject
    PageCache pages;

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) TranslationsMoved event) {
        pages.changed(event.numbers().stream().map(number -> "post:" + number).toList());
    }
}
