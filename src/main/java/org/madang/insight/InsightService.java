package org.madang.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.account.CityService;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;
import org.madang.shared.Named;

/** Counts the public figures, and tells them. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class InsightService {

    /** Longer than this is counted as this long. */
    private static final int MOST_DAYS = 365;

    private static final double THOUSAND = 1000;
    private static final double TENTHS = 10;

    @Inject
    InsightRepository figures;

    @Inject
    CityService city;

    @Inject
    Event<FiguresRefreshed> refreshed;

    @Inject
    Clock clock;

    /** Counts everything anew. */
    public void refresh() {
        var now = clock.instant();
        figures.refresh(LocalDate.ofInstant(now, ClockProducer.CITY_ZONE), MOST_DAYS, now);
        refreshed.fire(new FiguresRefreshed(now));
    }

    /** The twelve months up to now. */
    public Period lastYear(@Nullable String department) {
        return Period.lastYear(LocalDate.ofInstant(clock.instant(), ClockProducer.CITY_ZONE), department);
    }

    /**
     * The figures of a period, as they were counted last.
     *
     * @throws DomainException {@code unknown-department}
     */
    public Insight read(Period period) {
        if (period.department() != null && city.department(period.department()).isEmpty()) {
            throw DomainException.invalid("department", "unknown-department");
        }
        var replies = figures.replies(period);
        return new Insight(
                period,
                totals(period, replies),
                totals(period.before(), figures.replies(period.before())),
                days(replies),
                figures.topics(period),
                places(period),
                offices(period, replies),
                figures.refreshedAt().orElse(null));
    }

    private Insight.Totals totals(Period period, List<InsightRepository.Replies> replies) {
        var steps = figures.funnel(period);
        return new Insight.Totals(
                steps[0], steps[1], steps[2], steps[3], steps[4], answers(replies), inTime(replies), median(replies));
    }

    private static long answers(List<InsightRepository.Replies> replies) {
        return replies.stream().mapToLong(InsightRepository.Replies::answers).sum();
    }

    private static long inTime(List<InsightRepository.Replies> replies) {
        return replies.stream().mapToLong(InsightRepository.Replies::inTime).sum();
    }

    /** The lower one of two in the middle; null for few. */
    static @Nullable Integer median(List<InsightRepository.Replies> replies) {
        long all = answers(replies);
        if (all < Insight.FEW) {
            return null;
        }
        Map<Integer, Long> byDays = new TreeMap<>();
        replies.forEach(r -> byDays.merge(r.days(), r.answers(), Long::sum));
        long seen = 0;
        for (var step : byDays.entrySet()) {
            seen += step.getValue();
            if (2 * seen >= all) {
                return step.getKey();
            }
        }
        return null;
    }

    private static List<Insight.Days> days(List<InsightRepository.Replies> replies) {
        List<Insight.Days> steps = new ArrayList<>();
        for (int from = 0; from <= Insight.Days.LAST; from += Insight.Days.STEP) {
            int first = from;
            boolean last = from == Insight.Days.LAST;
            steps.add(new Insight.Days(
                    from,
                    replies.stream()
                            .filter(r -> r.days() >= first && (last || r.days() < first + Insight.Days.STEP))
                            .mapToLong(InsightRepository.Replies::answers)
                            .sum()));
        }
        return steps;
    }

    private List<Insight.Place> places(Period period) {
        return figures.places(period).stream()
                .map(r -> place((String) r[0], InsightRepository.number(r[1]), r[2]))
                .sorted(Comparator.comparing(
                                Insight.Place::perThousand, Comparator.nullsLast(Comparator.<Double>reverseOrder()))
                        .thenComparing(Insight.Place::proposals, Comparator.reverseOrder()))
                .toList();
    }

    private static Insight.Place place(String slug, long proposals, @Nullable Object residents) {
        var each = residents == null || proposals < Insight.FEW
                ? null
                : Math.round(TENTHS * THOUSAND * proposals / ((Number) residents).doubleValue()) / TENTHS;
        return new Insight.Place(slug, proposals, each);
    }

    private List<Insight.Office> offices(Period period, List<InsightRepository.Replies> replies) {
        var byOffice = replies.stream().collect(Collectors.groupingBy(InsightRepository.Replies::department));
        var open = figures.open().stream()
                .collect(Collectors.toMap(InsightRepository.Open::department, Function.identity()));
        return city.departments().stream()
                .map(Named::slug)
                .filter(slug ->
                        period.department() == null || period.department().equals(slug))
                .filter(slug -> byOffice.containsKey(slug) || open.containsKey(slug))
                .map(slug -> office(slug, byOffice.getOrDefault(slug, List.of()), open.get(slug)))
                .toList();
    }

    private static Insight.Office office(
            String slug, List<InsightRepository.Replies> replies, InsightRepository.@Nullable Open open) {
        long answers = answers(replies);
        return new Insight.Office(
                slug,
                answers,
                answers < Insight.FEW ? null : Math.toIntExact(Math.round(100.0 * inTime(replies) / answers)),
                median(replies),
                open == null ? 0 : open.open(),
                open == null ? 0 : open.overdue());
    }
}
