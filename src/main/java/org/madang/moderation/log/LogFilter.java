package org.madang.moderation.log;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.ClockProducer;

/**
 * Which entries of the log are wanted; what is null does not matter.
 *
 * @param month in the city's time
 * @param content what they are about
 */
public record LogFilter(
        LogEntry.@Nullable Action action,
        @Nullable String rule,
        LogEntry.@Nullable Actor actor,
        @Nullable YearMonth month,
        @Nullable UUID content) {

    /** All of them. */
    public static final LogFilter ALL = new LogFilter(null, null, null, null, null);

    /** Conditions of a query, each with its parameters. */
    Map<String, Map<String, Object>> conditions() {
        Map<String, Map<String, Object>> conditions = new LinkedHashMap<>();
        if (action != null) {
            conditions.put("l.action = :action", Map.of("action", action));
        }
        if (rule != null) {
            conditions.put("l.rule = :rule", Map.of("rule", rule));
        }
        if (actor != null) {
            conditions.put("l.actor = :actor", Map.of("actor", actor));
        }
        if (content != null) {
            conditions.put("l.contentId = :content", Map.of("content", content));
        }
        if (month != null) {
            var from = month.atDay(1).atStartOfDay(ClockProducer.CITY_ZONE).toInstant();
            var to = month.plusMonths(1)
                    .atDay(1)
                    .atStartOfDay(ClockProducer.CITY_ZONE)
                    .toInstant();
            conditions.put("l.at >= :from and l.at < :to", Map.of("from", from, "to", to));
        }
        return conditions;
    }
}
