package org.madang.insight;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Each table of the figures as lines of CSV: what one sees, with addresses' names instead of words. */
public enum InsightTable {
    FUNNEL("step,proposals", InsightTable::funnel),
    DAYS("from_day,answers", insight -> insight.days().stream()
            .map(d -> line(d.from(), d.answers()))
            .toList()),
    TOPICS("month,topic,proposals", insight -> insight.topics().stream()
            .map(t -> line(t.month(), t.topic(), t.proposals()))
            .toList()),
    PLACES("neighbourhood,proposals,per_thousand_residents", insight -> insight.places().stream()
            .map(p -> line(p.neighbourhood(), few(p.proposals()), p.perThousand()))
            .toList()),
    DEPARTMENTS("department,answers,in_time_percent,median_days,open,overdue", insight -> insight.offices().stream()
            .map(o -> line(o.department(), few(o.answers()), o.inTimePercent(), o.medianDays(), o.open(), o.overdue()))
            .toList());

    private final String head;
    private final Function<Insight, List<String>> lines;

    InsightTable(String head, Function<Insight, List<String>> lines) {
        this.head = head;
        this.lines = lines;
    }

    private static List<String> funnel(Insight insight) {
        var totals = insight.totals();
        return List.of(
                line("SUBMITTED", totals.submitted()),
                line("TAKEN_UP", totals.takenUp()),
                line("ANSWERED", totals.answered()),
                line("ADOPTED", totals.adopted()),
                line("DONE", totals.done()));
    }

    private static Object few(long number) {
        return number > 0 && number < Insight.FEW ? "<" + Insight.FEW : number;
    }

    private static String line(@Nullable Object... values) {
        var line = new StringBuilder();
        for (var value : values) {
            line.append(line.isEmpty() ? "" : ",").append(value == null ? "" : value);
        }
        return line.toString();
    }

    /** Its whole text, the names of the columns first. */
    public String csv(Insight insight) {
        return head + "\n" + String.join("\n", lines.apply(insight)) + "\n";
    }
}
