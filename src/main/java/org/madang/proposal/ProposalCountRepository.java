package org.madang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Rows;

/** Counts public proposals of each kind that a list narrows by, from the counted lines that the database keeps. */
@ApplicationScoped
class ProposalCountRepository {

    /**
     * How many proposals a filter finds.
     *
     * @param facets for each facet its values with their counts, narrowed by the other parts of the filter
     */
    record Counted(long total, Map<String, Map<String, Long>> facets) {}

    /** The facets in the order of the columns; the bit of a column is 0 where the rows are grouped by it. */
    private static final Map<Integer, String> GROUPS =
            Map.of(7, "status", 11, "topic", 13, "neighbourhood", 14, "department");

    private static final int WHOLE = 15;

    private static final String OPEN = Arrays.stream(ProposalStatus.values())
            .filter(ProposalStatus::isOpenForSupport)
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", ", "status in (", ")"));

    private static final Map<String, String> NARROWED = new LinkedHashMap<>();

    static {
        for (var column : List.of("status", "topic", "neighbourhood", "department")) {
            NARROWED.put(
                    column,
                    "(cast(:" + column + " as text) is null or " + column + " = cast(:" + column + " as text))");
        }
        NARROWED.put("part", "(:part = '' or :part = 'SUPPORT' and " + OPEN + " or :part = 'VOTE' and voting)");
    }

    private static final String COUNTS = "select grouping(status, topic, neighbourhood, department), status, topic,"
            + " neighbourhood, department, " + sum("status", "true") + ", " + sum("topic", "true") + ", "
            + sum("neighbourhood", "true") + ", " + sum("department", "true") + ", " + sum("part", OPEN) + ", "
            + sum("part", "voting") + ", " + sum("", "true")
            + " from proposal_count where (:sort <> 'ANSWERED' or answered) and (:sort <> 'DUE' or due)"
            + " group by grouping sets ((status), (topic), (neighbourhood), (department), ())";

    @PersistenceContext
    EntityManager em;

    /** The sum of what the whole filter but one part of it lets through. */
    private static String sum(String except, String beside) {
        return NARROWED.entrySet().stream()
                .filter(one -> !one.getKey().equals(except))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" and ", "coalesce(sum(n) filter (where ", " and " + beside + "), 0)"));
    }

    /** Of a filter that asks for no author. */
    Counted count(ProposalFilter filter) {
        Map<String, Map<String, Long>> facets = new HashMap<>();
        long total = 0;
        for (var row : Rows.of(em.createNativeQuery(COUNTS)
                .setParameter("status", name(filter.status()))
                .setParameter("topic", filter.topic())
                .setParameter("neighbourhood", filter.neighbourhood())
                .setParameter("department", filter.department())
                .setParameter("part", filter.part() == null ? "" : filter.part().name())
                .setParameter("sort", filter.sort().name()))) {
            int group = ((Number) row[0]).intValue();
            if (group == WHOLE) {
                total = number(row[11]);
                facets.put("part", Map.of("SUPPORT", number(row[9]), "VOTE", number(row[10])));
            } else {
                int column = 1 + Integer.numberOfLeadingZeros((~group & WHOLE) << 28);
                facets.computeIfAbsent(Objects.requireNonNull(GROUPS.get(group)), facet -> new HashMap<>())
                        .put(String.valueOf(row[column]), row[column] == null ? 0 : number(row[column + 4]));
            }
        }
        Map<String, Map<String, Long>> sorted = new LinkedHashMap<>();
        ProposalRepository.FACETS.forEach(
                facet -> sorted.put(facet, largestFirst(facets.getOrDefault(facet, Map.of()))));
        return new Counted(total, sorted);
    }

    private static Map<String, Long> largestFirst(Map<String, Long> counts) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }

    /** Puts the lines together again, from the rows themselves. */
    void recount() {
        em.createNativeQuery("select cast(recount_proposals() as text)").getResultList();
    }

    private static @Nullable String name(@Nullable ProposalStatus status) {
        return status == null ? null : status.name();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
