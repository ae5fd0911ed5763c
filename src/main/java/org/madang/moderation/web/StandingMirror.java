package org.madang.moderation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.madang.moderation.StandingChanged;
import org.madang.moderation.log.LogGrown;
import org.madang.shared.web.PageCache;

/** Puts the page of a text and the public log out of date when the text's standing changed. */
@ApplicationScoped
public class StandingMirror {

    @Inject
    PageCache pages;

    void standingChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) StandingChanged event) {
        pages.changed(event.content().pageDependencies());
        pages.changed("log");
    }

    void logGrown(@Observes(during = TransactionPhase.AFTER_SUCCESS) LogGrown event) {
        pages.changed("log");
    }
}
