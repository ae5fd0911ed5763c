package org.madang.post.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.madang.post.SeriesMoved;
import org.madang.shared.web.PageCache;

/** Puts the kept pages of a series out of date when it changes, once that is committed. */
@ApplicationScoped
public class SeriesMirror {

    @Inject
    PageCache pages;

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) SeriesMoved event) {
        pages.changed(event.numbers().stream().map(number -> "post:" + number).toList());
    }
}
