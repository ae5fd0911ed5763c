package org.madang.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Asks the city's own system every hour which kinds of complaints it takes; nothing where there is no such system. */
@ApplicationScoped
public class ServiceList implements Routine {

    @Inject
    CitySystem city;

    @Inject
    ForwardingSteps steps;

    @Inject
    Open311Settings settings;

    @Override
    public String name() {
        return "open311-services";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        if (!settings.isConnected()) {
            return;
        }
        try {
            var services = city.services();
            if (!services.isEmpty()) {
                steps.replaceServices(services);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
