package org.madang.insight;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period.
 *
 * @param before those of as many months right before
 * @param days in how many days answers came, in steps of {@link Days#STEP}
 * @param refreshedAt when they were counted; null if they never were
 */
public record Insight(
        Period period,
        Totals totals,
        Totals before,
        List<Days> days,
        List<TopicMonth> topics,
        List<Place> places,
        List<Office> offices,
        @Nullable Instant refreshedAt) {

    /** Fewer than this many of something about few people or one office are not told. */
    public static final int FEW = 5;

    /** The days within which the Rules on Citizens' Proposals want a decision. */
    public static final int LEGAL_DAYS = 30;

    /**
     * The way of proposals, and how answers came.
     *
     * @param submitted in the period, as {@code takenUp} to {@code done} of these
     * @param replies answers that were given in the period, whenever the proposal came
     * @param inTime of these, those that came by their last day
     * @param medianDays of these; null for fewer than {@link Insight#FEW}
     */
    public record Totals(
            long submitted,
            long takenUp,
            long answered,
            long adopted,
            long done,
            long replies,
            long inTime,
            @Nullable Integer medianDays) {

        /** Percent of the replies that came in time; null for fewer than {@link Insight#FEW}. */
        public @Nullable Integer inTimePercent() {
            return replies < FEW ? null : Math.toIntExact(Math.round(100.0 * inTime / replies));
        }

        /** Percent of what was submitted that is answered; null for fewer than {@link Insight#FEW}. */
        public @Nullable Integer answeredPercent() {
            return submitted < FEW ? null : Math.toIntExact(Math.round(100.0 * answered / submitted));
        }
    }

    /**
     * How many answers came after so many days.
     *
     * @param from the first of the days; the last step holds all beyond it, too
     */
    public record Days(int from, long answers) {

        public static final int STEP = 5;
        public static final int LAST = 60;
    }

    /** How many were proposed on a topic in a month; an empty topic is none. */
    public record TopicMonth(YearMonth month, String topic, long proposals) {}

    /**
     * How many were proposed about a neighbourhood.
     *
     * @param perThousand for each 1,000 of its residents; null if nobody said how many live there, or for few
     */
    public record Place(
            String neighbourhood, long proposals, @Nullable Double perThousand) {}

    /**
     * How a department does.
     *
     * @param inTimePercent null for fewer than {@link Insight#FEW} answers
     * @param medianDays null for fewer than {@link Insight#FEW} answers
     * @param open now, whatever the period
     */
    public record Office(
            String department,
            long answers,
            @Nullable Integer inTimePercent,
            @Nullable Integer medianDays,
            long open,
            long overdue) {}
}
