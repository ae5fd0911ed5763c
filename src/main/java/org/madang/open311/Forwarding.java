package org.madang.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;

/**
 * Hands a request on to the city's own system, and asks how it is until it is closed. What fails is tried again after
 * pauses that grow; after a crash between the two systems a request can arrive there twice, with the same number of ours
 * in its words.
 */
@ApplicationScoped
public class Forwarding implements Job {

    static final String NAME = "open311-forward";

    private static final Duration UNTIL_ASKED = Duration.ofMinutes(30);

    @Inject
    CitySystem city;

    @Inject
    ForwardingSteps steps;

    @Inject
    Open311Settings settings;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        var request = steps.find(UUID.fromString(key)).orElse(null);
        if (request == null || !settings.isConnected()) {
            return Optional.empty();
        }
        try {
            return take(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Instant> take(ServiceRequest request) throws IOException {
        var next = clock.instant().plus(UNTIL_ASKED);
        var remote = request.getRemoteId();
        var token = request.getRemoteToken();
        if (remote == null && token == null) {
            steps.handedOn(request.getId(), city.send(request));
            return Optional.of(next);
        }
        if (remote == null) {
            city.idOf(token).ifPresent(id -> steps.handedOn(request.getId(), new CitySystem.Taken(id, token)));
            return Optional.of(next);
        }
        var heard = city.ask(remote);
        steps.heard(request.getId(), heard);
        return heard.status() == ServiceRequest.Status.CLOSED ? Optional.empty() : Optional.of(next);
    }
}
