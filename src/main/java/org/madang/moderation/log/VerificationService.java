package org.madang.moderation.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Recomputes the log for whoever asks; once for many who ask at the same time. */
@ApplicationScoped
public class VerificationService {

    private static final int ALL_ROOTS = 100_000;

    @Inject
    ModerationLog log;

    @Inject
    LogRootService roots;

    /** So long an answer is kept: whoever asks meanwhile gets the same. */
    @Inject
    @ConfigProperty(name = "madang.log.check.every", defaultValue = "PT1M")
    Duration every;

    @Inject
    Clock clock;

    @Nullable
    private LogCheck last;

    /** Recomputes the whole chain and holds it to every root that was written down. */
    public synchronized LogCheck check() {
        var known = last;
        var now = clock.instant();
        if (known != null && now.isBefore(known.at().plus(every))) {
            return known;
        }
        var verifier = new ChainVerifier();
        roots.newest(ALL_ROOTS).forEach(root -> verifier.expecting(root.seq(), root.hash()));
        var fault = run(verifier).or(verifier::missing);
        last = new LogCheck(verifier.entries(), verifier.root(), fault.orElse(null), now);
        return last;
    }

    private Optional<ChainVerifier.Fault> run(ChainVerifier verifier) {
        for (var batch = log.next(0); !batch.isEmpty(); batch = log.next(verifier.entries())) {
            for (var row : batch) {
                var fault = verifier.check(row);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an entry that somebody wrote down earlier still has that hash. */
    public boolean holds(long seq, String hash) {
        return log.find(seq).map(entry -> entry.getHash().equals(hash.strip())).orElse(false);
    }
}
