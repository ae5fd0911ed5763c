package org.madang.hot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.search.WordCounts.Among;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;

/** What unusually many people write about. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class HotIssueService {

    private static final int WEEKS = 26;

    @Inject
    HotIssueRepository issues;

    @Inject
    HotIssueFinder finder;

    @Inject
    CurrentPerson current;

    @Inject
    Event<HotIssuesFound> found;

    @Inject
    Clock clock;

    /**
     * Weighs the words of the last days anew.
     *
     * @throws DomainException {@code search-unavailable}; all stays as it was then
     */
    public void refresh() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        finder.find().forEach(one -> {
            long number = issues.store(one.among(), one.word(), one.usual(), now);
            issues.storeWeeks(number, weeks(one.word().word(), one.among()));
        });
        issues.ran(now);
        issues.current().stream()
                .filter(issue -> !issue.hotAt().equals(now))
                .forEach(pinned -> issues.storeWeeks(
                        pinned.number(), weeks(pinned.word(), new Among(pinned.topic(), pinned.neighbourhood()))));
        found.fire(new HotIssuesFound(now));
    }

    private Map<LocalDate, Long> weeks(String word, Among among) {
        Map<LocalDate, Long> weeks = new LinkedHashMap<>();
        finder.weeks(word, among, WEEKS)
                .forEach((from, texts) -> weeks.put(LocalDate.ofInstant(from, ClockProducer.CITY_ZONE), texts));
        return weeks;
    }

    /** Those of now and those that staff pinned: pinned ones first, then those of the city, the most unusual first. */
    public List<HotIssue> current() {
        return issues.current();
    }

    /** When words were weighed last; empty if they never were. */
    public Optional<Instant> weighedAt() {
        return issues.ranAt();
    }

    /** How many texts had its word, by the first day of the week, the oldest first. */
    public Map<LocalDate, Long> course(HotIssue issue) {
        return issues.weeks(issue.number());
    }

    /** The newest answers to these proposals. */
    List<IssueAnswer> answers(Collection<UUID> proposals, int most) {
        return issues.answers(proposals, most);
    }

    /** @throws DomainException {@code not-found} */
    public HotIssue read(long number) {
        return issues.find(number).orElseThrow(DomainException::notFound);
    }

    /**
     * Gives an issue a name; an empty one leaves it to be called by its word.
     *
     * @throws DomainException {@code not-found}, {@code invalid} for a name that is too long
     */
    public void name(long number, @Nullable String ko, @Nullable String en) {
        current.require(Action.NAME_ISSUE);
        read(number);
        issues.name(number, checked("nameKo", ko), checked("nameEn", en));
        found.fire(new HotIssuesFound(clock.instant()));
    }

    private static String checked(String field, @Nullable String name) {
        var line = PlainText.line(name);
        if (line.length() > HotIssue.MAX_NAME) {
            throw DomainException.invalid(field, "too-long", Map.of("max", HotIssue.MAX_NAME));
        }
        return line;
    }

    /** Has an issue stay in view though it cools down, or no more. */
    public void pin(long number, boolean pinned) {
        current.require(Action.NAME_ISSUE);
        read(number);
        issues.pin(number, pinned);
        found.fire(new HotIssuesFound(clock.instant()));
    }
}
