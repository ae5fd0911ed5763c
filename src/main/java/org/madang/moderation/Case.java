package org.madang.moderation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * All that the rules look at when they weigh one wording of a text.
 *
 * @param flags one a person, none withdrawn, the earliest first
 * @param keepOpen votes to keep it open, one a person
 * @param ties who flags together
 * @param readers distinct verified readers who saw it
 * @param untrustedAuthor whether its author is below the first tier and nobody supports the text
 * @param folded whether it is folded now
 */
record Case(
        List<Judgement> flags,
        List<Judgement> keepOpen,
        Ties ties,
        long readers,
        boolean untrustedAuthor,
        boolean folded) {

    Case {
        flags = flags.stream().sorted(Comparator.comparing(Judgement::at)).toList();
        keepOpen = keepOpen.stream().sorted(Comparator.comparing(Judgement::at)).toList();
    }

    /** Whether flags for spam weigh more than all others together. */
    boolean isMostlySpam(Instant now) {
        double spam = 0;
        double all = 0;
        for (var flag : flags) {
            double weight = flag.weight(now);
            all += weight;
            spam += flag.reason() == FlagReason.SPAM ? weight : 0;
        }
        return spam > all / 2;
    }
}
