package org.madang.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.moderation.FlagScore.Verdict;

class FlagScoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    /** Flags of people who have nothing to do with each other, half an hour apart. */
    private static List<Judgement> flags(int count, double tier) {
        return IntStream.range(0, count)
                .mapToObj(i -> Judgement.of(
                        UUID.randomUUID(), FlagReason.ABUSE, tier, NOW.minus(Duration.ofMinutes(30L * (i % 48)))))
                .toList();
    }

    private static Case of(List<Judgement> flags) {
        return new Case(flags, List.of(), Ties.NONE, 0, false, false);
    }

    private static Judgement through(String door, String link, int minutesAgo) {
        return new Judgement(
                UUID.randomUUID(),
                FlagReason.ABUSE,
                1,
                0,
                0,
                NOW.minus(Duration.ofMinutes(minutesAgo)),
                false,
                door,
                link);
    }

    private static Verdict verdict(Case weighed) {
        return FlagScore.of(weighed, NOW).verdict(weighed.folded());
    }

    @Test
    void aFlagWeighsHalfAfterThreeDaysAndNothingAfterFourteen() {
        assertThat(Judgement.freshness(Duration.ZERO)).isEqualTo(1);
        assertThat(Judgement.freshness(Duration.ofHours(72))).isCloseTo(0.5, within(1e-9));
        assertThat(Judgement.freshness(Duration.ofDays(14))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1.0", "2, 0, 1.333", "6, 0, 1.5", "100, 0, 1.5", "0, 2, 0.667", "0, 100, 0.25", "5, 5, 1.0"})
    void juriesMakeAFlaggerWeighMoreOrLess(int agreed, int rejected, double reliability) {
        assertThat(Judgement.reliability(agreed, rejected)).isCloseTo(reliability, within(0.001));
    }

    @Test
    void aFlagInReturnWeighsAQuarter() {
        var flag = new Judgement(UUID.randomUUID(), FlagReason.ABUSE, 1.25, 0, 0, NOW, true, null, null);

        assertThat(flag.weight(NOW)).isCloseTo(1.25 / 4, within(1e-9));
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
        assertThat(verdict(of(flags(1, 1.25)))).isEqualTo(Verdict.OPEN);
        assertThat(verdict(of(flags(4, 1.25)))).isEqualTo(Verdict.CONTESTED);
        assertThat(verdict(of(flags(5, 1.25)))).isEqualTo(Verdict.COLLAPSED);
    }

    @Test
    void newcomersFoldNothingHoweverMany() {
        assertThat(verdict(of(flags(1_000, 0)))).isEqualTo(Verdict.OPEN);
    }

    @Test
    void thoseWhoWantItOpenOutweighAThird() {
        var flags = flags(6, 1.25);
        assertThat(verdict(new Case(flags, flags(2, 1), Ties.NONE, 0, false, false)))
                .isEqualTo(Verdict.COLLAPSED);
        assertThat(verdict(new Case(flags, flags(4, 1.25), Ties.NONE, 0, false, false)))
                .isEqualTo(Verdict.CONTESTED);
    }

    @Test
    void itOpensOnlyBelowFourFifthsOfTheThreshold() {
        var flags = flags(5, 0.7);
        assertThat(verdict(new Case(flags, List.of(), Ties.NONE, 0, false, false)))
                .isEqualTo(Verdict.CONTESTED);
        assertThat(verdict(new Case(flags, List.of(), Ties.NONE, 0, false, true)))
                .isEqualTo(Verdict.COLLAPSED);
    }

    @Test
    void spamByANobodyNeedsLess() {
        var spam = IntStream.range(0, 5)
                .mapToObj(i -> Judgement.of(UUID.randomUUID(), FlagReason.SPAM, 1, NOW.minus(Duration.ofHours(i))))
                .toList();

        assertThat(verdict(new Case(spam, List.of(), Ties.NONE, 144, true, false)))
                .isEqualTo(Verdict.COLLAPSED);
        assertThat(verdict(new Case(spam, List.of(), Ties.NONE, 144, false, false)))
                .isEqualTo(Verdict.CONTESTED);
        assertThat(verdict(new Case(flags(5, 1), List.of(), Ties.NONE, 144, true, false)))
                .isEqualTo(Verdict.CONTESTED);
    }

    @Test
    void thoseWhoAlwaysFlagTogetherAreOne() {
        var flags = flags(40, 1.25);
        Set<Ties.Pair> pairs = new HashSet<>();
        for (int i = 1; i < flags.size(); i++) {
            pairs.add(new Ties.Pair(flags.get(i - 1).person(), flags.get(i).person()));
        }
        var score = FlagScore.of(new Case(flags, List.of(), new Ties(pairs), 0, false, false), NOW);

        assertThat(score.clusters()).isEqualTo(1);
        assertThat(score.flaggers()).isEqualTo(40);
        assertThat(score.f()).isLessThan(Math.sqrt(40 * 1.25) + 1e-9);
        assertThat(score.verdict(false)).isNotEqualTo(Verdict.COLLAPSED);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, 3, true",
        "3, 6, 3, true",
        "3, 7, 3, false",
        "2, 2, 2, false",
        "10, 14, 16, true",
        "10, 15, 16, false"
    })
    void tiesNeedThreeSharedFlagsAndHalfOfAll(long shared, long ones, long others, boolean tied) {
        assertThat(Ties.tied(shared, ones, others)).isEqualTo(tied);
    }

    @Test
    void oneDoorWithinAnHourIsOneCluster() {
        var flags = List.of(
                through("a", null, 90), through("a", null, 40), through("a", null, 200), through("b", null, 40));

        assertThat(FlagScore.of(of(flags), NOW).clusters()).isEqualTo(3);
    }

    @Test
    void oneLinkWithinTenMinutesIsOneCluster() {
        var flags =
                List.of(through(null, "x", 30), through(null, "x", 21), through(null, "x", 5), through(null, "y", 21));

        assertThat(FlagScore.of(of(flags), NOW).clusters()).isEqualTo(3);
    }

    @Test
    void aClusterNeverWeighsMoreThanItsMembers() {
        var flags = List.of(through("a", null, 4_000), through("a", null, 4_010));

        assertThat(FlagScore.of(of(flags), NOW).f())
                .isLessThanOrEqualTo(
                        flags.stream().mapToDouble(flag -> flag.weight(NOW)).sum());
    }

    @Test
    void aWaveOfFlagsFoldsNothingForAnHour() {
        List<Judgement> wave = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            wave.add(through(null, null, 20 - i));
        }
        assertThat(FlagScore.of(of(wave), NOW).surge()).isTrue();
        assertThat(verdict(of(wave))).isEqualTo(Verdict.CONTESTED);

        var later = NOW.plus(Duration.ofMinutes(61));
        assertThat(FlagScore.of(of(wave), later).verdict(false)).isEqualTo(Verdict.COLLAPSED);
    }

    @Test
    void fiveFlagsInAMinuteAreNoWave() {
        var flags = IntStream.range(0, 5).mapToObj(i -> through(null, null, 0)).toList();

        assertThat(FlagScore.of(of(flags), NOW).surge()).isFalse();
        assertThat(verdict(of(flags))).isEqualTo(Verdict.COLLAPSED);
    }

    @Test
    void flagsThatMostlyCameByOneLinkAreAWaveEvenWhereFlagsAreUsual() {
        List<Judgement> flags = new ArrayList<>();
        IntStream.range(0, 400).forEach(i -> flags.add(through(null, null, 11 + i * 3)));
        assertThat(FlagScore.of(of(flags), NOW).surge()).isFalse();

        IntStream.range(0, 6).forEach(i -> flags.add(through(null, "call", i)));
        assertThat(FlagScore.of(of(flags), NOW).surge()).isTrue();
    }

    @Test
    void noFourPeopleFoldAnythingWhateverTheirWeight() {
        var random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            List<Judgement> flags = new ArrayList<>(flags(random.nextInt(50), 0));
            for (int i = random.nextInt(5); i > 0; i--) {
                flags.add(new Judgement(
                        UUID.randomUUID(),
                        FlagReason.values()[random.nextInt(FlagReason.values().length)],
                        1.25,
                        random.nextInt(50),
                        random.nextInt(3),
                        NOW.minus(Duration.ofHours(random.nextInt(24))),
                        random.nextBoolean(),
                        null,
                        null));
            }
            boolean folded = random.nextBoolean();
            var weighed = new Case(
                    flags, flags(random.nextInt(3), 1), Ties.NONE, random.nextInt(60), random.nextBoolean(), folded);
            assertThat(verdict(weighed)).isNotEqualTo(Verdict.COLLAPSED);
        }
    }
}
