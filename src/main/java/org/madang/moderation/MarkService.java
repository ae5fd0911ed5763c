package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.madang.account.CurrentPerson;
import org.madang.account.limits.Network;

/**
 * Marks from where a judgement comes. Each text has a key of its own, which is thrown away an hour after it was last
 * needed: a mark tells nobody who it was, and nothing about another text.
 */
@ApplicationScoped
class MarkService {

    /** As long as two judgements through one door may be one cluster. */
    static final Duration KEY_KEPT = Clusters.DOOR_WINDOW;

    private static final int KEY_LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    MarkKeyRepository keys;

    @Inject
    Network network;

    @Inject
    Arrivals arrivals;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /** Of what the signed-in person is about to judge. */
    @Transactional(Transactional.TxType.MANDATORY)
    Marks of(UUID content, Instant now) {
        var fresh = new byte[KEY_LENGTH];
        RANDOM.nextBytes(fresh);
        var key = keys.use(content, fresh, now.minus(KEY_KEPT), now);
        var link = arrivals.of(current.get().access().signIn());
        return new Marks(network.door(key), link == null ? null : Network.keyed(key, link));
    }

    @Transactional
    void forgetKeys() {
        keys.removeUnusedSince(clock.instant().minus(KEY_KEPT));
    }
}
