package org.madang.insight.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.insight.Insight;

/**
 * The public figures of a period. What is about fewer than five is null.
 *
 * @param from the first month, as in 2026-01
 * @param to the last month
 * @param department slug; null for all
 * @param days in how many days answers came, in steps of five; the last holds all beyond it
 */
@Schema(name = "Insight")
public record InsightJson(
        String from,
        String to,
        @Nullable @Schema(nullable = true) String department,
        TotalsJson totals,
        TotalsJson before,
        List<DaysJson> days,
        List<TopicJson> topics,
        List<PlaceJson> places,
        List<OfficeJson> departments,
        @Nullable @Schema(nullable = true) Instant refreshedAt) {

    /** The way of the period's proposals, and how answers came in it. */
    @Schema(name = "InsightTotals")
    public record TotalsJson(
            long submitted,
            long takenUp,
            long answered,
            long adopted,
            long done,
            long replies,
            @Nullable @Schema(nullable = true) Integer inTimePercent,
            @Nullable @Schema(nullable = true) Integer medianDays) {

        static TotalsJson of(Insight.Totals totals) {
            return new TotalsJson(
                    totals.submitted(),
                    totals.takenUp(),
                    totals.answered(),
                    totals.adopted(),
                    totals.done(),
                    totals.replies(),
                    totals.inTimePercent(),
                    totals.medianDays());
        }
    }

    /** How many answers came after so many days. */
    @Schema(name = "InsightDays")
    public record DaysJson(int from, long answers) {}

    /** How many were proposed on a topic in a month. */
    @Schema(name = "InsightTopic")
    public record TopicJson(String month, String topic, long proposals) {}

    /** How many were proposed about a neighbourhood; null for few. */
    @Schema(name = "InsightPlace")
    public record PlaceJson(
            String neighbourhood,
            @Nullable @Schema(nullable = true) Long proposals,
            @Nullable @Schema(nullable = true) Double perThousandResidents) {}

    /** How a department does. */
    @Schema(name = "InsightDepartment")
    public record OfficeJson(
            String department,
            @Nullable @Schema(nullable = true) Long answers,
            @Nullable @Schema(nullable = true) Integer inTimePercent,
            @Nullable @Schema(nullable = true) Integer medianDays,
            long open,
            long overdue) {}

    static InsightJson of(Insight insight) {
        return new InsightJson(
                insight.period().from().toString(),
                insight.period().to().toString(),
                insight.period().department(),
                TotalsJson.of(insight.totals()),
                TotalsJson.of(insight.before()),
                insight.days().stream()
                        .map(d -> new DaysJson(d.from(), d.answers()))
                        .toList(),
                insight.topics().stream()
                        .map(t -> new TopicJson(t.month().toString(), t.topic(), t.proposals()))
                        .toList(),
                insight.places().stream()
                        .map(p -> new PlaceJson(p.neighbourhood(), few(p.proposals()), p.perThousand()))
                        .toList(),
                insight.offices().stream()
                        .map(o -> new OfficeJson(
                                o.department(),
                                few(o.answers()),
                                o.inTimePercent(),
                                o.medianDays(),
                                o.open(),
                                o.overdue()))
                        .toList(),
                insight.refreshedAt());
    }

    private static @Nullable Long few(long number) {
        return number > 0 && number < Insight.FEW ? null : number;
    }
}
