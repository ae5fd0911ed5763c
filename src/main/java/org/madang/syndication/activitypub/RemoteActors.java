package org.madang.syndication.activitypub;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.madang.shared.net.GuardedHttp;
import org.madang.syndication.activitypub.signature.Keys;
import org.madang.syndication.activitypub.signature.Signatures;
import org.madang.syndication.activitypub.signature.Signatures.Dialect;

/**
 * Looks at other servers who somebody is. Only public addresses are asked, no redirect is followed, few at a time, and
 * what was not found is not asked for again for a while: whoever sends us key ids must not keep us busy.
 */
@ApplicationScoped
class RemoteActors {

    private static final int AT_A_TIME = 8;
    private static final Duration NOT_AGAIN_FOR = Duration.ofMinutes(5);
    private static final int REMEMBERED = 10_000;
    private static final String TYPES = "Person|Service|Application|Organization|Group";
    private static final int LONGEST_NAME = 80;

    @Inject
    ActorService actors;

    @Inject
    GuardedHttp http;

    @Inject
    Clock clock;

    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final Cache<String, Boolean> missing = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(NOT_AGAIN_FOR)
            .build();

    /** Who has this key: as we know it, or as their server says now. */
    Optional<RemoteActor> byKey(String keyId) {
        return actors.byKey(keyId).or(() -> lookUp(keyId));
    }

    /** Asks again, because a key does not fit any more; not more often than every few minutes. */
    Optional<RemoteActor> again(RemoteActor known) {
        boolean old = known.fetchedAt().plus(NOT_AGAIN_FOR).isBefore(clock.instant());
        return old ? lookUp(known.keyId()) : Optional.empty();
    }

    private Optional<RemoteActor> lookUp(String keyId) {
        if (missing.getIfPresent(keyId) != null || !places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            var found = fetch(keyId);
            if (found.isEmpty()) {
                missing.put(keyId, true);
            }
            return found;
        } finally {
            places.release();
        }
    }

    private Optional<RemoteActor> fetch(String keyId) {
        var document = document(keyId);
        if (document.isPresent() && !document.get().containsKey("publicKey")) {
            document = document(JsonLd.id(document.get(), "owner"));
        }
        var actor = document.flatMap(d -> actor(d, keyId));
        actor.ifPresent(actors::keep);
        return actor;
    }

    /** A document of another server, asked for in the city's name with its signature. */
    private Optional<JsonObject> document(String address) {
        try {
            var uri = URI.create(address.replaceAll("#.*$", ""));
            var request = http.request(uri).header("Accept", "application/activity+json, application/ld+json");
            Signatures.sign(Dialect.DRAFT, "GET", uri, new byte[0], actors.signingKey(LocalActor.CITY), clock.instant())
                    .forEach(request::header);
            var reply = http.send(request.GET());
            var type = reply.headers().firstValue("Content-Type").orElse("");
            return reply.isSuccess() && (type.contains("activity+json") || type.contains("ld+json"))
                    ? JsonLd.read(reply.body())
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An actor is taken only if it is where it says it is, and the key is its own. */
    private Optional<RemoteActor> actor(JsonObject document, String keyId) {
        var key = JsonLd.object(document, "publicKey").orElse(JsonObject.EMPTY_JSON_OBJECT);
        var address = JsonLd.id(document, "id");
        var inbox = JsonLd.id(document, "inbox");
        var pem = JsonLd.text(key, "publicKeyPem");
        if (!JsonLd.text(document, "type").matches(TYPES)
                || address.isEmpty()
                || inbox.isEmpty()
                || !JsonLd.id(key, "id").equals(keyId)
                || !JsonLd.id(key, "owner").equals(address)
                || !RemoteActor.host(address).equals(RemoteActor.host(keyId))
                || Keys.read(pem).isEmpty()) {
            return Optional.empty();
        }
        var shared = JsonLd.object(document, "endpoints")
                .map(e -> JsonLd.id(e, "sharedInbox"))
                .orElse("");
        var user = cut(JsonLd.text(document, "preferredUsername"));
        var name = cut(JsonLd.text(document, "name"));
        var page = JsonLd.id(document, "url");
        return Optional.of(new RemoteActor(
                address,
                keyId,
                pem,
                inbox,
                shared.isEmpty() ? null : shared,
                "@" + user + "@" + RemoteActor.host(address),
                name.isBlank() ? user : name,
                page.isEmpty() ? address : page,
                clock.instant()));
    }

    private static String cut(String text) {
        var plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }
}
