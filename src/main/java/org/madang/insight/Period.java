package org.madang.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;

/**
 * Which figures are wanted.
 *
 * @param from the first month
 * @param to the last month, not before the first and at most five years after it
 * @param department slug; null for all
 */
public record Period(YearMonth from, YearMonth to, @Nullable String department) {

    public static final int MOST_MONTHS = 60;
    private static final int YEAR = 12;

    public Period {
        if (to.isBefore(from)) {
            throw DomainException.invalid("to", "before-the-first");
        }
        if (from.until(to, ChronoUnit.MONTHS) >= MOST_MONTHS) {
            throw DomainException.invalid("from", "out-of-range", Map.of("min", 1, "max", MOST_MONTHS));
        }
    }

    /** The twelve months up to this day's. */
    public static Period lastYear(LocalDate today, @Nullable String department) {
        var month = YearMonth.from(today);
        return new Period(month.minusMonths(YEAR - 1), month, department);
    }

    public int months() {
        return (int) from.until(to, ChronoUnit.MONTHS) + 1;
    }

    /** As many months right before it. */
    Period before() {
        return new Period(from.minusMonths(months()), from.minusMonths(1), department);
    }
}
