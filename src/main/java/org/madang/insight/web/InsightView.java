package org.madang.insight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.madang.account.CityService;
import org.madang.content.TopicService;
import org.madang.insight.Insight;
import org.madang.insight.InsightService;
import org.madang.insight.Period;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.Reader;
import org.madang.shared.web.Wording;

/** Backs {@code /insight/view.xhtml}: the public figures; period and department stand in the address. */
@Named
@RequestScoped
public class InsightView {

    private static final int PERCENT = 100;

    /** A topic with its proposals in each month. */
    public record TopicRow(String name, List<Long> months, long all) {}

    @Inject
    InsightService service;

    @Inject
    CityService city;

    @Inject
    TopicService topics;

    @Inject
    CurrentPage page;

    @Inject
    Reader reader;

    @Inject
    Wording say;

    private Insight insight;

    /** The figures of the period that the address names; of the last twelve months if it names none. */
    public Insight getInsight() {
        if (insight == null) {
            insight = service.read(period());
        }
        return insight;
    }

    private Period period() {
        var department = city.department(page.parameterOrNull("department"))
                .map(org.madang.shared.Named::slug)
                .orElse(null);
        var usual = service.lastYear(department);
        var to = month("to", usual.to());
        var from = month("from", to.minusMonths(usual.months() - 1L));
        try {
            return new Period(from, to, department);
        } catch (DomainException outOfRange) {
            return usual;
        }
    }

    private YearMonth month(String name, YearMonth otherwise) {
        try {
            var typed = page.parameterOrNull(name);
            return typed == null ? otherwise : YearMonth.parse(typed);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    /** What the address asks for, for the links to the same figures as CSV. */
    public String getQuery() {
        var period = getInsight().period();
        return "?from=" + period.from() + "&to=" + period.to()
                + (period.department() == null ? "" : "&department=" + period.department());
    }

    /** The steps of the way, each with how many of all got there. */
    public List<BarChart.Bar> getFunnel() {
        var totals = getInsight().totals();
        return BarChart.lying(Stream.of(
                        step("submitted", totals.submitted()),
                        step("taken_up", totals.takenUp()),
                        step("answered", totals.answered()),
                        step("adopted", totals.adopted()),
                        step("done", totals.done()))
                .toList());
    }

    private BarChart.Value step(String name, long number) {
        return new BarChart.Value(say.of("insight_view.step." + name, "n", ""), number, say.number(number), false);
    }

    /** In how many days answers came; those beyond the legal days are marked. */
    public List<BarChart.Bar> getDays() {
        return BarChart.upright(getInsight().days().stream()
                .map(d -> new BarChart.Value(
                        d.from() == Insight.Days.LAST ? d.from() + "+" : String.valueOf(d.from()),
                        d.answers(),
                        d.answers() == 0 ? "" : say.number(d.answers()),
                        d.from() >= Insight.LEGAL_DAYS))
                .toList());
    }

    /** Where the legal limit stands among the days. */
    public int getLimit() {
        return BarChart.WIDTH / getInsight().days().size() * (Insight.LEGAL_DAYS / Insight.Days.STEP);
    }

    /** Neighbourhoods by proposals for each 1,000 residents; those of which it can be said. */
    public List<BarChart.Bar> getPlaces() {
        return BarChart.lying(getInsight().places().stream()
                .filter(p -> p.perThousand() != null)
                .map(p -> new BarChart.Value(
                        place(p.neighbourhood()), p.perThousand(), String.valueOf(p.perThousand()), false))
                .toList());
    }

    /** How high a drawing of lying bars is. */
    public int height(List<BarChart.Bar> bars) {
        return BarChart.height(bars);
    }

    /** The name of a neighbourhood. */
    public String place(String slug) {
        return city.neighbourhood(slug).map(n -> n.name(reader.getLocale())).orElse(slug);
    }

    /** The months of the period. */
    public List<YearMonth> getMonths() {
        var period = getInsight().period();
        return Stream.iterate(period.from(), month -> month.plusMonths(1))
                .limit(period.months())
                .toList();
    }

    /** The topics with their proposals by month, the most proposed first. */
    public List<TopicRow> getTopics() {
        List<TopicRow> rows = new ArrayList<>();
        for (var topic : topics.topics()) {
            var months = getMonths().stream()
                    .map(month -> proposals(month, topic.slug()))
                    .toList();
            rows.add(new TopicRow(
                    topic.name(reader.getLocale()),
                    months,
                    months.stream().mapToLong(Long::longValue).sum()));
        }
        rows.sort(java.util.Comparator.comparing(TopicRow::all).reversed());
        return rows;
    }

    private long proposals(YearMonth month, String topic) {
        return getInsight().topics().stream()
                .filter(t -> t.month().equals(month) && t.topic().equals(topic))
                .mapToLong(Insight.TopicMonth::proposals)
                .sum();
    }

    /** How strong a cell is coloured: 0 for nothing to 4 for the most. */
    public int strength(long number) {
        long most = getInsight().topics().stream()
                .mapToLong(Insight.TopicMonth::proposals)
                .max()
                .orElse(0);
        return number == 0 || most == 0 ? 0 : (int) Math.max(1, Math.round(4.0 * number / most));
    }

    /** What share of what was submitted a step is, in percent; 0 of nothing. */
    public long share(long part) {
        long all = getInsight().totals().submitted();
        return all == 0 ? 0 : Math.round((double) PERCENT * part / all);
    }
}
