package org.madang.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.content.Standing;
import org.madang.moderation.log.LogEntry.Action;
import org.madang.moderation.log.LogEntry.Actor;

/** Where a text comes to stand next: the rules of the states, apart from rows, clocks and pages. */
public final class Course {

    /** A fold by score lapses after this time. */
    public static final Duration FOLD_LAPSES = Duration.ofHours(72);

    /** What a jury confirmed opens after this time all the same: every fold has an end. */
    public static final Duration UPHELD_LAPSES = Duration.ofDays(365);

    /** An edit counts as considered from this long after the fold on. */
    public static final Duration CONSIDERED = Duration.ofMinutes(10);

    /** So long after a jury opened it the same reason does not fold it again. */
    public static final Duration SAFE = Duration.ofDays(30);

    /** So long after a fold its author may appeal. */
    public static final Duration APPEAL = Duration.ofDays(14);

    /** The rule by which a fold ends by itself. */
    public static final String LAPSE = "lapse-72h";

    /** The rule by which what a jury confirmed ends by itself. */
    public static final String UPHELD_LAPSE = "lapse-365d";

    /** The rule by which an edit opens it. */
    public static final String EDIT = "considered-edit";

    /** Flags get lighter by themselves, so their sum is taken anew this often. */
    private static final Duration LOOK_EVERY = Duration.ofMinutes(15);

    private Course() {}

    /**
     * A step to another standing.
     *
     * @param rule why: a reason of flags or the name of a rule
     * @param until when it ends by itself; not null for a fold
     * @param forgetsFlags whether the flags until now count no more
     */
    public record Move(
            Standing to,
            Action action,
            String rule,
            Actor actor,
            @Nullable Instant until,
            boolean forgetsFlags) {

        public Move {
            if (to.isFolded() && (until == null || rule.isEmpty())) {
                throw new IllegalArgumentException("A fold has a reason and an end");
            }
        }
    }

    /** What time alone does: folds end. */
    public static Optional<Move> byTime(Standing standing, @Nullable Instant until, Instant now) {
        if (!standing.isFolded() || until == null || until.isAfter(now)) {
            return Optional.empty();
        }
        var rule = standing == Standing.UPHELD ? UPHELD_LAPSE : LAPSE;
        return Optional.of(new Move(Standing.OPEN, Action.LAPSED, rule, Actor.SCORE, null, true));
    }

    /**
     * What the score calls for.
     *
     * @param until when the standing ends by itself, as an office's mark does; null if it does not
     * @param folds whether the text can be folded at all: comments can, posts and proposals never
     * @param reason of the flags that weigh most
     */
    public static Optional<Move> byScore(
            Standing standing, @Nullable Instant until, boolean folds, FlagScore score, String reason, Instant now) {
        var next =
                switch (score.verdict(standing == Standing.COLLAPSED)) {
                    case COLLAPSED -> folds ? Standing.COLLAPSED : Standing.CONTESTED;
                    case CONTESTED -> Standing.CONTESTED;
                    case OPEN -> standing == Standing.RESTORED ? Standing.RESTORED : Standing.OPEN;
                };
        boolean isMarked = standing == Standing.CONTESTED && until != null && until.isAfter(now);
        if (!isFree(standing) || next == standing || isMarked && next == Standing.OPEN) {
            return Optional.empty();
        }
        return Optional.of(
                switch (next) {
                    case COLLAPSED ->
                        new Move(next, Action.COLLAPSED, reason, Actor.SCORE, now.plus(FOLD_LAPSES), false);
                    case CONTESTED ->
                        new Move(
                                next,
                                standing.isFolded() ? Action.OPENED : Action.CONTESTED,
                                reason,
                                Actor.SCORE,
                                null,
                                false);
                    default -> new Move(next, Action.OPENED, reason, Actor.SCORE, null, false);
                });
    }

    /**
     * An office marks an open text as contested: nothing is hidden, readers may vote, and the mark ends by itself.
     *
     * @param rule named, for the office has to say which
     */
    public static Optional<Move> byOffice(Standing standing, FlagReason rule, Instant now) {
        return standing == Standing.OPEN
                ? Optional.of(new Move(
                        Standing.CONTESTED, Action.CONTESTED, rule.name(), Actor.OFFICE, now.plus(FOLD_LAPSES), false))
                : Optional.empty();
    }

    /** Whether flags move it; not what a jury or the law decided. */
    public static boolean isFree(Standing standing) {
        return standing == Standing.OPEN
                || standing == Standing.CONTESTED
                || standing == Standing.COLLAPSED
                || standing == Standing.RESTORED;
    }

    /**
     * The author's considered edit opens a fold once.
     *
     * @param since when it was folded
     * @param editedOnce whether an edit did that before
     */
    public static Optional<Move> byEdit(Standing standing, Instant since, boolean editedOnce, Instant now) {
        if (!standing.isFolded() || editedOnce || since.plus(CONSIDERED).isAfter(now)) {
            return Optional.empty();
        }
        return Optional.of(new Move(Standing.OPEN, Action.OPENED, EDIT, Actor.AUTHOR, null, true));
    }

    /** When the score should be looked at again although nobody did anything; empty if that changes nothing. */
    static Optional<Instant> nextLook(Weighing weighing, Standing standing, Instant now) {
        if (standing == Standing.UPHELD) {
            return Optional.ofNullable(weighing.getUntil());
        }
        if (standing.isFolded()) {
            var soon = now.plus(LOOK_EVERY);
            var until = weighing.getUntil();
            return Optional.of(until == null || soon.isBefore(until) ? soon : until);
        }
        if (weighing.isSurging(now)) {
            return Optional.ofNullable(weighing.getSurgeUntil());
        }
        return standing == Standing.CONTESTED ? Optional.of(now.plus(LOOK_EVERY)) : Optional.empty();
    }
}
