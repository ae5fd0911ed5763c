package org.madang.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.madang.content.Standing;
import org.madang.moderation.Course.Move;
import org.madang.moderation.log.LogEntry.Action;
import org.madang.moderation.log.LogEntry.Actor;

/** What must be true of every text whatever people do: thousands of made-up lives, and the rules of the states. */
class CourseTest {

    private static final Instant BEGIN = Instant.parse("2026-11-22T03:00:00Z");
    private static final int LIVES = 3_000;

    /** A text that people flag, defend and edit at random, by the very rules of the product. */
    private static final class Life {

        final Random random;
        final boolean folds;
        final List<Judgement> flags = new ArrayList<>();
        final List<Judgement> votes = new ArrayList<>();
        final List<UUID> people;
        final List<Move> moves = new ArrayList<>();
        Standing standing = Standing.OPEN;

        @Nullable
        Instant until;

        @Nullable
        Instant countsFrom;

        Instant since = BEGIN;
        Instant now = BEGIN;
        boolean edited;

        Life(long seed, int people, boolean folds) {
            this.random = new Random(seed);
            this.folds = folds;
            this.people = random.longs(people).mapToObj(id -> new UUID(id, id)).toList();
        }

        void live(int steps) {
            for (int i = 0; i < steps; i++) {
                now = now.plus(Duration.ofSeconds(random.nextInt(60 * 60 * 6)));
                switch (random.nextInt(8)) {
                    case 0 -> votes.add(judgement(null));
                    case 1 -> flags.removeIf(flag -> random.nextInt(4) == 0);
                    case 2 ->
                        Course.byEdit(standing, since, edited, now).ifPresent(move -> {
                            edited = true;
                            take(move);
                        });
                    case 3 ->
                        Course.byOffice(standing, FlagReason.OFF_TOPIC, now).ifPresent(this::take);
                    default -> flag();
                }
                look();
            }
        }

        void flag() {
            var flag = judgement(FlagReason.values()[random.nextInt(6)]);
            if (flags.stream().noneMatch(other -> other.person().equals(flag.person()))) {
                flags.add(flag);
            }
        }

        private Judgement judgement(@Nullable FlagReason reason) {
            double tier = new double[] {0, 1, 1.25, 1.25}[random.nextInt(4)];
            var person = people.get(random.nextInt(people.size()));
            return new Judgement(
                    person,
                    reason,
                    tier,
                    random.nextInt(40),
                    random.nextInt(4),
                    now,
                    random.nextInt(10) == 0,
                    random.nextInt(3) == 0 ? "door " + random.nextInt(5) : null,
                    random.nextInt(5) == 0 ? "link" : null);
        }

        void look() {
            var time = Course.byTime(standing, until, now);
            if (time.isPresent()) {
                take(time.get());
                return;
            }
            if (Course.isFree(standing)) {
                score().ifPresent(this::take);
            }
        }

        private Optional<Move> score() {
            var counting = flags.stream()
                    .filter(flag -> countsFrom == null || flag.at().isAfter(countsFrom))
                    .toList();
            var weighed = new Case(counting, votes, Ties.NONE, 40, true, standing.isFolded());
            var score = FlagScore.of(weighed, now);
            var move = Course.byScore(standing, until, folds, score, "SPAM", now);
            move.filter(step -> step.to() == Standing.COLLAPSED).ifPresent(step -> {
                assertThat(score.flaggers()).isGreaterThanOrEqualTo(5);
                assertThat(score.clusters()).isGreaterThanOrEqualTo(5);
                assertThat(counting).allSatisfy(flag -> assertThat(withoutAll(counting, flag))
                        .as("without the four others nobody folds anything")
                        .isNotEqualTo(FlagScore.Verdict.COLLAPSED));
            });
            return move;
        }

        /** What this one flag would do alone. */
        private FlagScore.Verdict withoutAll(List<Judgement> counting, Judgement flag) {
            var alone = new Case(List.of(flag), List.of(), Ties.NONE, 0, true, false);
            return FlagScore.of(alone, now).verdict(false);
        }

        private void take(Move move) {
            moves.add(move);
            standing = move.to();
            until = move.until();
            since = now;
            countsFrom = move.forgetsFlags() ? now : countsFrom;
        }
    }

    @Test
    void noSingleAccountFoldsAnything() {
        for (int seed = 0; seed < LIVES; seed++) {
            var life = new Life(seed, 1, true);
            life.live(40);
            assertThat(life.moves).noneMatch(move -> move.to().isFolded());
        }
    }

    @Test
    void fourPeopleFoldNothingHoweverHeavy() {
        for (int seed = 0; seed < LIVES; seed++) {
            var life = new Life(seed, 4, true);
            life.live(40);
            assertThat(life.moves).noneMatch(move -> move.to().isFolded());
        }
    }

    @Test
    void everyFoldHasAReasonAndANoticeAndAnEndThatComes() {
        int folds = 0;
        for (int seed = 0; seed < LIVES; seed++) {
            var life = new Life(seed, 60, true);
            life.live(60);
            for (var move : life.moves) {
                if (move.to().isFolded()) {
                    folds++;
                    assertThat(move.rule()).isNotEmpty();
                    assertThat(move.until()).isNotNull();
                    assertThat(Steps.kind(move.action())).isEqualTo(Notice.Kind.COLLAPSED);
                }
            }
            if (life.until != null) {
                life.now = life.until;
                life.look();
                assertThat(life.standing.isFolded()).as("its time is over").isFalse();
            }
        }
        assertThat(folds).as("lives in which something was folded").isGreaterThan(100);
    }

    @Test
    void postsAndProposalsAreNeverFolded() {
        boolean contested = false;
        for (int seed = 0; seed < LIVES; seed++) {
            var life = new Life(seed, 60, false);
            life.live(60);
            contested |= life.moves.stream().anyMatch(move -> move.to() == Standing.CONTESTED);
            assertThat(life.moves).noneMatch(move -> move.to().isFolded());
        }
        assertThat(contested).isTrue();
    }

    /** No step can take a text out of sight: what flags, offices, time and edits lead to is open, one click deep at most. */
    @Test
    void noTextIsEverLost() {
        for (int seed = 0; seed < LIVES; seed++) {
            var life = new Life(seed, 60, true);
            life.live(60);
            assertThat(life.moves)
                    .allSatisfy(move -> assertThat(move.to().isHidden()).isFalse())
                    .noneMatch(move -> move.to() == Standing.UPHELD);
        }
    }

    @Test
    void aFoldWithoutAReasonOrAnEndCannotBeMade() {
        assertThatThrownBy(() -> new Move(Standing.COLLAPSED, Action.COLLAPSED, "SPAM", Actor.SCORE, null, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Move(Standing.UPHELD, Action.UPHELD, "", Actor.JURY, BEGIN, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aConsideredEditOpensOnceAndNotAtOnce() {
        var soon = BEGIN.plus(Duration.ofMinutes(9));
        var later = BEGIN.plus(Duration.ofMinutes(10));

        assertThat(Course.byEdit(Standing.COLLAPSED, BEGIN, false, soon)).isEmpty();
        assertThat(Course.byEdit(Standing.COLLAPSED, BEGIN, false, later)).isPresent();
        assertThat(Course.byEdit(Standing.COLLAPSED, BEGIN, true, later)).isEmpty();
        assertThat(Course.byEdit(Standing.OPEN, BEGIN, false, later)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void anOfficeMarksOnlyWhatIsOpenAndHidesNothing(Standing standing) {
        var move = Course.byOffice(standing, FlagReason.ABUSE, BEGIN);

        assertThat(move.isPresent()).isEqualTo(standing == Standing.OPEN);
        move.ifPresent(step -> {
            assertThat(step.to()).isEqualTo(Standing.CONTESTED);
            assertThat(step.actor()).isEqualTo(Actor.OFFICE);
            assertThat(step.until()).isNotNull();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"UPHELD", "LEGAL_BLIND", "PERSONAL_DATA_MASK", "TOMBSTONE"})
    void whatAJuryOrTheLawDecidedNoScoreMoves(Standing standing) {
        var heavy = new FlagScore(100, 0, 0, 4, 50, 50, false);

        assertThat(Course.byScore(standing, null, true, heavy, "SPAM", BEGIN)).isEmpty();
    }
}
