package org.madang.moderation.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.madang.moderation.log.ModerationLog;
import org.madang.shared.net.GuardedHttp;

/**
 * The value of a drand chain if the operator names one ({@code MADANG_BEACON_URL}). Without one it is the root of our
 * own public log at that moment, which everybody can look up as well, but which an operator could try to steer.
 */
@ApplicationScoped
class PublicBeacon implements Beacon {

    private static final Logger LOG = System.getLogger(PublicBeacon.class.getName());

    @Inject
    @ConfigProperty(name = "madang.beacon.url")
    Optional<String> chain;

    @Inject
    GuardedHttp http;

    @Inject
    ModerationLog log;

    @Inject
    Clock clock;

    @Override
    public Optional<Value> at(Instant moment) {
        if (clock.instant().isBefore(moment)) {
            return Optional.empty();
        }
        return chain.isEmpty() ? Optional.of(ofLog(moment)) : ofChain(chain.get(), moment);
    }

    private Value ofLog(Instant moment) {
        var entry = log.newestBefore(moment);
        return new Value(
                entry.map(last -> last.getHash()).orElse("-"),
                entry.map(last -> "/transparency/" + last.getSeq()).orElse("/transparency"));
    }

    private Optional<Value> ofChain(String base, Instant moment) {
        try {
            var info = read(base + "/info");
            long round = round(
                    moment.getEpochSecond(), info.getJsonNumber("genesis_time").longValue(), info.getInt("period"));
            var address = base + "/public/" + round;
            return Optional.of(new Value(read(address).getString("randomness"), address));
        } catch (IOException | JsonException | NullPointerException | ClassCastException e) {
            LOG.log(Level.WARNING, "The beacon does not answer; a jury waits for it", e);
            return Optional.empty();
        }
    }

    /** The first round that appears at or after a moment. */
    static long round(long moment, long genesis, int period) {
        long since = Math.max(0, moment - genesis);
        return (since + period - 1) / period + 1;
    }

    private JsonObject read(String address) throws IOException {
        var reply = http.send(HttpRequest.newBuilder(URI.create(address)).GET());
        if (!reply.isSuccess()) {
            throw new IOException("It answered " + reply.status());
        }
        try (var reader = Json.createReader(new StringReader(reply.text()))) {
            return reader.readObject();
        }
    }
}
