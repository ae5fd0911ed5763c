package org.madang.moderation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules look at when they weigh one wording of a text.
 *
 * @param flags one a person, none withdrawn, the earliest first
 * @param keepOpen votes to keep it open, one a person
 * @param ties who flags together
 * @param readers distinct verified readers who saw it
 * @param untrustedAuthor whether its author is below the first tier and nobody supports the text
 * @param folded whether it is folded now
 * @param stricter what the threshold of a reason is multiplied by, where that is not 1
 */
record Case(
        List<Judgement> flags,
        List<Judgement> keepOpen,
        Ties ties,
        long readers,
        boolean untrustedAuthor,
        boolean folded,
        Map<FlagReason, Double> stricter) {

    Case {
        flags = inOrder(flags);
        keepOpen = inOrder(keepOpen);
    }

    /** Most come in order; that costs a look and no copy. */
    private static List<Judgement> inOrder(List<Judgement> judgements) {
        for (int i = 1; i < judgements.size(); i++) {
            if (judgements.get(i).at().isBefore(judgements.get(i - 1).at())) {
                return judgements.stream()
                        .sorted(Comparator.comparing(Judgement::at))
                        .toList();
            }
        }
        return judgements;
    }

    /** A case whose thresholds are as the rules say. */
    Case(
            List<Judgement> flags,
            List<Judgement> keepOpen,
            Ties ties,
            long readers,
            boolean untrustedAuthor,
            boolean folded) {
        this(flags, keepOpen, ties, readers, untrustedAuthor, folded, Map.of());
    }

    /**
     * Which reason weighs how much.
     *
     * @param heaviest null without any flag that weighs something
     * @param majority whether it weighs more than all others together
     */
    record Reasons(@Nullable FlagReason heaviest, boolean majority) {}

    Reasons reasons(Instant now) {
        var weights = new double[FlagReason.values().length];
        double all = 0;
        for (var flag : flags) {
            var reason = flag.reason();
            if (reason != null) {
                double weight = flag.weight(now);
                weights[reason.ordinal()] += weight;
                all += weight;
            }
        }
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        return all == 0 ? new Reasons(null, false) : new Reasons(FlagReason.values()[best], weights[best] > all / 2);
    }
}
