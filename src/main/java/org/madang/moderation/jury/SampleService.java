package org.madang.moderation.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.madang.moderation.JuryWanted.Cause;
import org.madang.moderation.log.ModerationLog;
import org.madang.shared.ClockProducer;

/**
 * Judges a part of the decided cases again, folds that stood and flags that were rejected, by jurors who know nothing of
 * the first verdict. It changes nothing for the text; how often juries agree is public.
 */
@ApplicationScoped
@Transactional
public class SampleService {

    /** This share of a week's cases is judged again, one at least. */
    static final double SHARE = 0.05;

    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("YYYY-'W'ww");

    @Inject
    SampleRepository samples;

    @Inject
    JuryRepository juries;

    @Inject
    JuryService service;

    @Inject
    ModerationLog log;

    @Inject
    Clock clock;

    /** Takes the sample of the last full week, Monday to Sunday, unless that was done; how many cases. */
    int sampleLastWeek() {
        var now = clock.instant();
        var monday = now.atZone(ClockProducer.CITY_ZONE)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var begin = monday.minusWeeks(1);
        if (!samples.begin(WEEK.format(begin))) {
            return 0;
        }
        var decided = samples.decided(
                begin.atStartOfDay(ClockProducer.CITY_ZONE).toInstant(),
                monday.atStartOfDay(ClockProducer.CITY_ZONE).toInstant());
        var chosen = chosen(decided, log.root());
        chosen.forEach(id -> juries.lock(id).ifPresent(first -> service.announce(again(first), now)));
        return chosen.size();
    }

    /** By a lot that depends on the public log, so that nobody picks the cases. */
    static List<UUID> chosen(List<UUID> decided, String root) {
        int count = (int) Math.ceil(decided.size() * SHARE);
        return decided.stream()
                .sorted(Comparator.comparing(id -> Draw.sha256(root + "|" + id)))
                .limit(count)
                .toList();
    }

    private static Jury.Question again(Jury first) {
        return new Jury.Question(
                first.getContentId(),
                first.getTextVersion(),
                Cause.SAMPLE,
                first.getRule(),
                first.getBodyHtml(),
                first.getWordsHash(),
                "",
                !Verdict.NONE.equals(first.getFound()));
    }
}
