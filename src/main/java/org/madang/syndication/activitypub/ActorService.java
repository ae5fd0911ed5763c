package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.DomainException;
import org.madang.shared.Texts;
import org.madang.shared.secret.Vault;
import org.madang.syndication.activitypub.ActorRepository.OwnKey;
import org.madang.syndication.activitypub.signature.Keys;
import org.madang.syndication.activitypub.signature.Signatures;
import org.madang.syndication.activitypub.signature.SigningKey;

/** The city and its writers as actors, with their keys. */
@ApplicationScoped
@Transactional
class ActorService {

    private static final String PURPOSE = "actor-key";
    private static final Instant CITY_SINCE = Instant.parse("2026-01-01T00:00:00Z");

    @Inject
    ActorRepository actors;

    @Inject
    Places places;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** Whether we can be a server of the fediverse: our keys are sealed, and that needs the operator's key. */
    @Transactional(Transactional.TxType.SUPPORTS)
    boolean isOpen() {
        return vault.isOpen();
    }

    LocalActor city() {
        var words = Texts.of(Locale.KOREAN, "federation.city_about");
        return new LocalActor(
                LocalActor.CITY, LocalActor.CITY, Texts.of(Locale.KOREAN, "federation.city"), words, CITY_SINCE, "/");
    }

    /**
     * An actor by its name in addresses.
     *
     * @throws DomainException {@code not-found}
     */
    LocalActor byName(String name) {
        return find(name).orElseThrow(DomainException::notFound);
    }

    Optional<LocalActor> find(String name) {
        if (!vault.isOpen()) {
            return Optional.empty();
        }
        if (name.equals(LocalActor.CITY)) {
            return Optional.of(city());
        }
        return name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? actors.writer(UUID.fromString(name))
                : Optional.empty();
    }

    /** An actor by the handle that people know. */
    Optional<LocalActor> byHandle(String handle) {
        if (!vault.isOpen()) {
            return Optional.empty();
        }
        return handle.equals(LocalActor.CITY) ? Optional.of(city()) : actors.writer(handle);
    }

    /** The key that an actor has now; made when it is first asked for. */
    OwnKey key(String actor) {
        return actors.key(actor).orElseGet(() -> create(actor, 1));
    }

    private OwnKey create(String actor, int number) {
        var pair = Keys.create();
        var sealed = vault.seal(PURPOSE, actor, pair.getPrivate().getEncoded());
        actors.add(actor, new OwnKey(number, Keys.pem(pair.getPublic()), sealed), clock.instant());
        return actors.key(actor).orElseThrow();
    }

    SigningKey signingKey(String actor) {
        var key = key(actor);
        return new SigningKey(places.key(actor, key.number()), Keys.secret(vault.open(PURPOSE, actor, key.sealed())));
    }

    /** Gives an actor a new key; what it signs from now on is signed with that. */
    OwnKey rotate(String actor) {
        return create(actor, key(actor).number() + 1);
    }

    Optional<RemoteActor> remote(String address) {
        return actors.remote(address);
    }

    Optional<RemoteActor> byKey(String keyId) {
        return actors.byKey(keyId);
    }

    void keep(RemoteActor actor) {
        actors.keep(actor);
    }

    /** Whether a signature was never seen; the second time it is a replay. */
    boolean isNew(String fingerprint) {
        return actors.isNew(
                fingerprint,
                clock.instant().plus(Signatures.WINDOW.multipliedBy(2)).plus(Duration.ofMinutes(1)));
    }

    void forgetOldSignatures() {
        actors.forgetSignatures(clock.instant());
    }

    /** How often a text was liked and shared on other servers. */
    Reactions reactions(UUID content) {
        return actors.reactions(content);
    }

    long followers(String actor) {
        return actors.followers(actor);
    }
}
