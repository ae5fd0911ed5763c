package org.madang.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.moderation.FlagScore;
import org.madang.moderation.legal.LegalFigure;
import org.madang.moderation.legal.LegalService;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.LogFilter;
import org.madang.moderation.log.LogStatistics;
import org.madang.moderation.log.ModerationLog;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /moderation/log.xhtml}. The address says which entries. */
@Named
@RequestScoped
public class LogView {

    private static final int SIZE = 50;

    @Inject
    ModerationLog log;

    @Inject
    LogStatistics statistics;

    @Inject
    LegalService legal;

    @Inject
    CurrentPage page;

    private Page<LogEntry> list;
    private MonthChart chart;
    private LogStatistics.Figures figures;

    public Page<LogEntry> getList() {
        if (list == null) {
            list = log.list(filter(), page.request(SIZE));
        }
        return list;
    }

    private LogFilter filter() {
        return new LogFilter(
                choice(LogEntry.Action.values(), "action").orElse(null),
                page.parameterOrNull("rule"),
                choice(LogEntry.Actor.values(), "actor").orElse(null),
                month(),
                content());
    }

    private <E extends Enum<E>> Optional<E> choice(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(page.parameter(name)))
                .findFirst();
    }

    private @Nullable YearMonth month() {
        try {
            return page.parameter("month").isEmpty() ? null : YearMonth.parse(page.parameter("month"));
        } catch (DateTimeException noMonth) {
            return null;
        }
    }

    private @Nullable UUID content() {
        try {
            return page.parameter("content").isEmpty() ? null : UUID.fromString(page.parameter("content"));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    /** Whether the address wants some entries only. */
    public boolean isFiltered() {
        return !filter().equals(LogFilter.ALL);
    }

    public LogEntry.Action[] getActions() {
        return LogEntry.Action.values();
    }

    public LogEntry.Actor[] getActors() {
        return LogEntry.Actor.values();
    }

    public LogStatistics.Figures getFigures() {
        if (figures == null) {
            figures = statistics.figures();
        }
        return figures;
    }

    /** What was folded, hidden or masked, by month. */
    public MonthChart getChart() {
        if (chart == null) {
            chart = MonthChart.of(getFigures().months(), getFigures().hidden());
        }
        return chart;
    }

    /** How many cases the legal desk had, by kind and outcome. */
    public List<LegalFigure> getLegalFigures() {
        return legal.figures();
    }

    /** The hash that stands for the whole chain. */
    public String getRoot() {
        return log.root();
    }

    /** The lowest weight of flags that folds. */
    public double getLowestThreshold() {
        return FlagScore.LOWEST_THRESHOLD;
    }
}
