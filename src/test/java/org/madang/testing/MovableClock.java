package org.madang.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.madang.shared.ClockProducer;

/** The clock of the tests inside the server: the real one, until a test moves it. */
@ApplicationScoped
@Alternative
@Priority(1)
public class MovableClock {

    private volatile Duration ahead = Duration.ZERO;

    /** Lets time pass. */
    public void forward(Duration by) {
        ahead = ahead.plus(by);
    }

    /** Back to the real time. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Moved(this, ClockProducer.CITY_ZONE);
    }

    /** Can be proxied. */
    static class Moved extends Clock {

        private final MovableClock by;
        private final ZoneId zone;

        /** For the container's proxy. */
        protected Moved() {
            this(new MovableClock(), ClockProducer.CITY_ZONE);
        }

        Moved(MovableClock by, ZoneId zone) {
            this.by = by;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(by, other);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(by.ahead()).truncatedTo(ChronoUnit.MICROS);
        }
    }

    Duration ahead() {
        return ahead;
    }
}
