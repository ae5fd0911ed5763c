package org.madang.account.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.account.CurrentPerson;
import org.madang.account.SignedIn;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;
import org.madang.shared.Settings;

/**
 * Counts what is {@link Limited}, as part of the caller's transaction: what is refused or rolled back was not done and
 * does not count.
 */
@ApplicationScoped
@Transactional
public class LimitService {

    /** For so long an account is new, and slower. */
    public static final Duration NEW = Duration.ofDays(1);

    private static final int REMEMBERED = 20_000;

    /**
     * How often something may still be done.
     *
     * @param left how many times now
     * @param allowance of how many
     */
    public record State(int left, Allowance allowance) {}

    @Inject
    AllowanceRepository allowances;

    @Inject
    CurrentPerson current;

    @Inject
    Network network;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** What this node saw taken, for pages that tell how much is left without asking the database. */
    private final Cache<String, Instant> seen = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    /**
     * Counts one.
     *
     * @throws DomainException {@code too-fast} with {@code seconds} and {@code minutes} to wait, if none is left
     */
    public void take(Limited what) {
        count(what);
    }

    /** The same for what counts although it fails: outside of the caller's transaction, hence before its first statement. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void attempt(Limited what) {
        count(what);
    }

    private void count(Limited what) {
        var person = current.orNull();
        if (person != null) {
            take(personKey(what, person), what.person(isNew(person)));
        }
        var from = network.key();
        if (from != null) {
            take(what + "/n/" + from, what.network());
        }
    }

    private void take(String key, @Nullable Allowance usual) {
        if (usual == null || settings.limits() == 0) {
            return;
        }
        var allowance = usual.times(settings.limits());
        var now = clock.instant();
        var fullAt = allowances.take(key, allowance, now);
        if (fullAt.isEmpty()) {
            throw refusal(allowance, Duration.between(now, allowances.fullAt(key, now)));
        }
        seen.put(key, fullAt.get());
    }

    private static DomainException refusal(Allowance allowance, Duration untilFull) {
        var wait = untilFull.plus(allowance.share()).minus(allowance.period());
        long seconds = Math.max(1, wait.toSeconds() + 1);
        return new DomainException(
                Kind.TOO_FAST, "too-fast", Map.of("seconds", seconds, "minutes", (seconds + 59) / 60));
    }

    /** How often the signed-in person may still do something; empty for visitors and where nothing is counted. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<State> state(Limited what) {
        var person = current.orNull();
        var usual = person == null ? null : what.person(isNew(person));
        if (person == null || usual == null || settings.limits() == 0) {
            return Optional.empty();
        }
        var allowance = usual.times(settings.limits());
        var fullAt = seen.getIfPresent(personKey(what, person));
        var untilFull = fullAt == null ? Duration.ZERO : Duration.between(clock.instant(), fullAt);
        return Optional.of(new State(allowance.left(untilFull), allowance));
    }

    private static String personKey(Limited what, SignedIn person) {
        return what + "/p/" + person.id();
    }

    private boolean isNew(SignedIn person) {
        return person.createdAt().plus(NEW).isAfter(clock.instant());
    }

    /** Forgets what is all back. */
    void forgetFull() {
        allowances.removeFull(clock.instant());
    }
}
