package org.madang.moderation.jury;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.moderation.FlagReason;

class VerdictTest {

    private static List<String> votes(int spam, int abuse, int none) {
        List<String> votes = new ArrayList<>();
        votes.addAll(Collections.nCopies(spam, "SPAM"));
        votes.addAll(Collections.nCopies(abuse, "ABUSE"));
        votes.addAll(Collections.nCopies(none, Verdict.NONE));
        return votes;
    }

    @ParameterizedTest
    @CsvSource({"5, 0, 0, SPAM", "5, 1, 1, SPAM", "0, 5, 2, ABUSE", "7, 0, 0, SPAM"})
    void fiveForTheSameRuleUphold(int spam, int abuse, int none, FlagReason rule) {
        assertThat(Verdict.certain(votes(spam, abuse, none))).hasValue(new Verdict(rule));
    }

    @ParameterizedTest
    @CsvSource({"4, 3, 0", "4, 0, 3", "0, 0, 3", "3, 4, 0", "2, 2, 1"})
    void withoutThemItIsOpen(int spam, int abuse, int none) {
        assertThat(Verdict.certain(votes(spam, abuse, none))).hasValue(new Verdict(null));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "4, 0, 0", "4, 2, 0", "4, 0, 2", "0, 0, 2"})
    void aVerdictIsOutOnlyOnceItIsCertain(int spam, int abuse, int none) {
        assertThat(Verdict.certain(votes(spam, abuse, none))).isEmpty();
        assertThat(Verdict.atEnd(votes(spam, abuse, none)))
                .as("when the time is over, in doubt it is open")
                .isEqualTo(new Verdict(null));
    }

    /** Whatever comes after it, a verdict that is certain does not change. */
    @Test
    void noLaterVoteChangesIt() {
        for (int spam = 0; spam <= 7; spam++) {
            for (int abuse = 0; spam + abuse <= 7; abuse++) {
                for (int none = 0; spam + abuse + none < 7; none++) {
                    var early = Verdict.certain(votes(spam, abuse, none));
                    if (early.isPresent()) {
                        assertThat(Verdict.certain(votes(spam + 1, abuse, none)))
                                .isEqualTo(early);
                        assertThat(Verdict.certain(votes(spam, abuse + 1, none)))
                                .isEqualTo(early);
                        assertThat(Verdict.certain(votes(spam, abuse, none + 1)))
                                .isEqualTo(early);
                    }
                }
            }
        }
    }
}
