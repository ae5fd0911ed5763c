package org.madang.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time; tests put their own in its place. */
@ApplicationScoped
public class ClockProducer {

    /** The city's time zone, in which days begin and deadlines end. */
    public static final ZoneId CITY_ZONE = ZoneId.of("Asia/Seoul");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new CityClock(Clock.system(CITY_ZONE));
    }
}
