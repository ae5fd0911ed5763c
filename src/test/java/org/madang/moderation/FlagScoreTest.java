package org.madang.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.madang.moderation.FlagScore.Verdict;

class FlagScoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final UUID CONTENT = UUID.randomUUID();

    private static Flag flag(double tier, Duration age) {
        return new Flag(CONTENT, 1, UUID.randomUUID(), FlagReason.SPAM, "", tier, NOW.minus(age));
    }

    private static List<Flag> flags(int count, double tier) {
        return java.util.stream.Stream.generate(() -> flag(tier, Duration.ZERO))
                .limit(count)
                .toList();
    }

    @Test
    void aFlagWeighsHalfAfterThreeDaysAndNothingAfterFourteen() {
        assertThat(FlagScore.freshness(Duration.ZERO)).isEqualTo(1);
        assertThat(FlagScore.freshness(Duration.ofHours(72))).isCloseTo(0.5, within(1e-9));
        assertThat(FlagScore.freshness(Duration.ofDays(14))).isZero();
    }

    @Test
    void theThresholdGrowsWithTheReadersBetweenFourAndFifteen() {
        assertThat(FlagScore.threshold(0)).isEqualTo(4);
        assertThat(FlagScore.threshold(64)).isEqualTo(4);
        assertThat(FlagScore.threshold(400)).isEqualTo(10);
        assertThat(FlagScore.threshold(1_000_000)).isEqualTo(15);
    }

    @Test
    void fourResidentsContestAndFiveFold() {
        assertThat(FlagScore.of(flags(1, 1.25), 0, 0, NOW).verdict(false)).isEqualTo(Verdict.OPEN);
        assertThat(FlagScore.of(flags(4, 1.25), 0, 0, NOW).verdict(false)).isEqualTo(Verdict.CONTESTED);
        assertThat(FlagScore.of(flags(5, 1.25), 0, 0, NOW).verdict(false)).isEqualTo(Verdict.COLLAPSED);
    }

    @Test
    void newcomersFoldNothingHoweverMany() {
        assertThat(FlagScore.of(flags(1_000, 0), 0, 0, NOW).verdict(false)).isEqualTo(Verdict.OPEN);
    }

    @Test
    void thoseWhoWantItOpenOutweighAThird() {
        assertThat(FlagScore.of(flags(5, 1.25), 4, 0, NOW).verdict(false)).isEqualTo(Verdict.CONTESTED);
    }

    @Test
    void itOpensOnlyBelowFourFifthsOfTheThreshold() {
        var flags = new ArrayList<>(flags(5, 0.7));
        assertThat(FlagScore.of(flags, 0, 0, NOW).verdict(false)).isEqualTo(Verdict.CONTESTED);
        assertThat(FlagScore.of(flags, 0, 0, NOW).verdict(true)).isEqualTo(Verdict.COLLAPSED);
    }

    @Test
    void noFourPeopleFoldAnythingWhateverTheirWeight() {
        var random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            var flags = new ArrayList<Flag>();
            for (int i = random.nextInt(5); i > 0; i--) {
                flags.add(flag(random.nextDouble() * 1.875, Duration.ofHours(random.nextInt(400))));
            }
            flags.addAll(flags(random.nextInt(50), 0));
            assertThat(FlagScore.of(flags, random.nextInt(3), random.nextInt(5_000), NOW)
                            .verdict(random.nextBoolean()))
                    .isNotEqualTo(Verdict.COLLAPSED);
        }
    }
}
