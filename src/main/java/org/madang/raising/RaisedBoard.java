package org.madang.raising;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.PersonIntroduced;
import org.madang.account.PersonLeft;
import org.madang.content.ContentChanged;
import org.madang.content.ContentGone;

/**
 * What is raised, and who may raise, kept in memory: the front page and every page of a post ask. Forgotten when
 * something of it changes here, and after a minute for what changes elsewhere.
 */
@ApplicationScoped
public class RaisedBoard {

    /** How long a raised post stands on the front page. */
    public static final Duration ON_TOP = Duration.ofDays(14);

    private static final int MOST = 100;
    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    RaisingService raisings;

    @Inject
    CircleService circle;

    @Inject
    Clock clock;

    private volatile @Nullable State state;

    private record State(List<RaisedPost> newest, Set<UUID> members, Instant at) {}

    /** The newest of those that stand on the front page. */
    public List<RaisedPost> top(int most) {
        var since = clock.instant().minus(ON_TOP);
        return state().newest().stream()
                .filter(post -> post.raisedAt().isAfter(since))
                .limit(most)
                .toList();
    }

    /** That a post was raised; empty if it was not, or a hundred were since. */
    public Optional<RaisedPost> of(long number) {
        return state().newest().stream().filter(post -> post.number() == number).findFirst();
    }

    /** Whether somebody is in the editors' circle. */
    public boolean isMember(UUID person) {
        return state().members().contains(person);
    }

    private State state() {
        var known = state;
        var now = clock.instant();
        if (known == null || Duration.between(known.at(), now).abs().compareTo(KEPT) > 0) {
            known = new State(raisings.newest(MOST), circle.members(), now);
            state = known;
        }
        return known;
    }

    void raised(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostRaised event) {
        state = null;
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) CircleMoved event) {
        state = null;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged event) {
        state = null;
    }

    void gone(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentGone event) {
        state = null;
    }

    void introduced(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonIntroduced event) {
        state = null;
    }

    void left(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonLeft event) {
        state = null;
    }
}
