package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.madang.jobs.Routine;

/**
 * Forgets acts of ours that matter to nobody any more, and people of other servers who neither follow nor like anything
 * here. What is known of a text, that it was told and how it was told last, stays as long as the text.
 */
@ApplicationScoped
@Transactional
public class OldActivities implements Routine {

    private static final Duration ANSWERS = Duration.ofDays(7);
    private static final Duration OTHERS = Duration.ofDays(90);

    @Inject
    OutboxRepository outbox;

    @Inject
    ActorRepository actors;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "old-activities";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        var now = clock.instant();
        outbox.forget(now.minus(ANSWERS), now.minus(OTHERS));
        actors.forgetStrangers(now.minus(OTHERS));
    }
}
