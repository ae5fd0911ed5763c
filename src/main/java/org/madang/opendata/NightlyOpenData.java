package org.madang.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.madang.jobs.Routine;
import org.madang.shared.ClockProducer;

/** Writes the files of open data every night at three, and at once where there are none. */
@ApplicationScoped
public class NightlyOpenData implements Routine {

    private static final int HOUR = 3;

    @Inject
    OpenDataService service;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "nightly-open-data";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        boolean night = clock.instant().atZone(ClockProducer.CITY_ZONE).getHour() == HOUR;
        if (service.find(OpenDataService.DICTIONARY).isEmpty() || night && service.isDue()) {
            service.write();
        }
    }
}
