package org.madang.mention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;
import org.madang.shared.net.GuardedReading;
import org.madang.shared.net.OutboundRefusedException;

/**
 * Reads a page that is said to name a text of ours: whether it does, and what it says. Pages that did are read again every
 * week, so that what changed or went there changes or goes here.
 */
@ApplicationScoped
public class MentionJob implements Job {

    static final String NAME = "mention";

    private static final String ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.8, application/json;q=0.7";
    private static final Duration AGAIN = Duration.ofDays(7);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int MOST_ATTEMPTS = 4;
    private static final int GROWTH = 6;
    private static final int SERVER_ERROR = 500;
    private static final Logger LOG = System.getLogger(MentionJob.class.getName());

    @Inject
    MentionSteps steps;

    @Inject
    GuardedReading reading;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        return steps.find(UUID.fromString(key)).flatMap(this::check);
    }

    private Optional<Instant> check(ReceivedMention mention) {
        try {
            var found = reading.get(mention.source(), ACCEPT, GuardedReading.MOST_OF_A_PAGE);
            int status = found.reply().status();
            if (status >= SERVER_ERROR) {
                return later(mention, "server-error");
            }
            if (!found.reply().isSuccess()) {
                steps.doesNotName(mention, "status-" + status);
                return Optional.empty();
            }
            return read(mention, NamingPage.of(found));
        } catch (OutboundRefusedException e) {
            steps.doesNotName(mention, "forbidden-address");
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.DEBUG, "The page of mention {0} could not be read: {1}", mention.id(), e.getMessage());
            return later(mention, "unreachable");
        }
    }

    private Optional<Instant> read(ReceivedMention mention, NamingPage page) {
        var said = page.naming(mention.target());
        if (said.isEmpty()) {
            steps.doesNotName(mention, "no-link");
            return Optional.empty();
        }
        steps.names(mention, said.get());
        return Optional.of(clock.instant().plus(AGAIN));
    }

    private Optional<Instant> later(ReceivedMention mention, String code) {
        steps.cannotBeRead(mention, code);
        if (mention.attempts() + 1 >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        return Optional.of(clock.instant().plus(PAUSE.multipliedBy((long) Math.pow(GROWTH, mention.attempts()))));
    }
}
