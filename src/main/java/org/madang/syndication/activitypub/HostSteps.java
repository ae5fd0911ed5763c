package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.syndication.BackOff;
import org.madang.syndication.TemporaryFailure;
import org.madang.syndication.activitypub.OutboxRepository.Activity;
import org.madang.syndication.activitypub.signature.SigningKey;

/** The short transactions around what is sent to one host; the sending itself is in none. */
@ApplicationScoped
@Transactional
class HostSteps {

    private static final int AT_ONCE = 100;

    /** What is to be sent, and to which inboxes. */
    record Round(Activity activity, SigningKey key, List<String> inboxes) {}

    @Inject
    OutboxRepository outbox;

    @Inject
    ActorService actors;

    @Inject
    Clock clock;

    /** Until when the host is to be left alone; empty if it may be called. */
    Optional<Instant> quietUntil(String host) {
        return outbox.quietUntil(host, clock.instant());
    }

    /** The next inboxes; empty if there are none left. */
    Optional<Round> next(UUID activity, String host) {
        var inboxes = outbox.inboxes(activity, host, AT_ONCE);
        return inboxes.isEmpty()
                ? Optional.empty()
                : outbox.find(activity).map(found -> new Round(found, actors.signingKey(found.actor()), inboxes));
    }

    void done(UUID activity, String host, List<String> inboxes) {
        outbox.done(activity, host, inboxes);
    }

    void well(String host) {
        outbox.wake(host);
    }

    /** Leaves the host alone for a while; empty if this act will not be tried there again. */
    Optional<Instant> failed(UUID activity, String host, TemporaryFailure failure) {
        var now = clock.instant();
        var until = BackOff.next(now, outbox.failures(host) + 1, failure.retryAfter());
        outbox.quiet(host, until, failure.code());
        outbox.failed(activity, host, BackOff.MOST_ATTEMPTS);
        return outbox.inboxes(activity, host, 1).isEmpty() ? Optional.empty() : Optional.of(until);
    }
}
