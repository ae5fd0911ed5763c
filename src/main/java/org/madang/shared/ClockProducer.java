package org.madang.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The one source of time; tests put their own in its place. */
@ApplicationScoped
public class ClockProducer {

    /** The city's time zone, in which days begin and deadlines end. */
    public static final ZoneId CITY_ZONE = ZoneId.of("Asia/Seoul");

    private static final Duration WHAT_THE_DATABASE_KEEPS = Duration.ofNanos(1_000);

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.system(CITY_ZONE), WHAT_THE_DATABASE_KEEPS);
    }
}
