package org.madang.syndication.activitypub;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.madang.syndication.activitypub.signature.IncomingMessage;
import org.madang.syndication.activitypub.signature.Keys;
import org.madang.syndication.activitypub.signature.ReceivedSignature;
import org.madang.syndication.activitypub.signature.SignatureRefused;
import org.madang.syndication.activitypub.signature.Signatures;

/** Lets in what is signed by who says it. Keys are kept in memory, so that a forged request costs next to nothing. */
@ApplicationScoped
class Doorman {

    private static final int KEPT = 10_000;

    /** A key that can be used at once, and whose it is. */
    private record Known(RemoteActor actor, PublicKey key) {}

    @Inject
    RemoteActors remotes;

    @Inject
    ActorService actors;

    @Inject
    Clock clock;

    private final Cache<String, Known> keys = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    /**
     * Who signed a request.
     *
     * @throws SignatureRefused as {@link Signatures#read}; {@code key-unknown}, {@code signature-wrong}, {@code replayed}
     */
    RemoteActor admit(IncomingMessage message) throws SignatureRefused {
        var received = Signatures.read(message, clock.instant());
        var actor = recognise(received);
        if (!actors.isNew(Signatures.fingerprint(received))) {
            throw new SignatureRefused("replayed");
        }
        return actor;
    }

    /**
     * Who asks for a document. The same question may be asked twice.
     *
     * @throws SignatureRefused as {@link #admit}, but for {@code replayed}
     */
    RemoteActor recognise(IncomingMessage question) throws SignatureRefused {
        return recognise(Signatures.read(question, clock.instant()));
    }

    private RemoteActor recognise(ReceivedSignature received) throws SignatureRefused {
        var known = known(received.keyId()).orElseThrow(() -> new SignatureRefused("key-unknown"));
        if (!Signatures.holds(received, known.key())) {
            known = renewed(known, received).orElseThrow(() -> new SignatureRefused("signature-wrong"));
        }
        return known.actor();
    }

    private Optional<Known> known(String keyId) {
        var known = keys.getIfPresent(keyId);
        if (known != null) {
            return Optional.of(known);
        }
        var found = remotes.byKey(keyId).flatMap(Doorman::readable);
        found.ifPresent(k -> keys.put(keyId, k));
        return found;
    }

    private static Optional<Known> readable(RemoteActor actor) {
        return Keys.read(actor.publicPem()).map(key -> new Known(actor, key));
    }

    /** Whose server has another key of the same name by now. */
    private Optional<Known> renewed(Known known, ReceivedSignature received) {
        var renewed = remotes.again(known.actor()).flatMap(Doorman::readable);
        renewed.ifPresent(k -> keys.put(received.keyId(), k));
        return renewed.filter(k -> Signatures.holds(received, k.key()));
    }
}
