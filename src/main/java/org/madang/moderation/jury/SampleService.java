package org.madang.moderation.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.madang.content.Content;
import org.madang.content.ContentRepository;
import org.madang.moderation.FlagReason;
import org.madang.moderation.JuryWanted.Cause;
import org.madang.moderation.jury.SampleRepository.Fold;
import org.madang.moderation.log.LogEntry.Action;
import org.madang.moderation.log.LogEntry.Actor;
import org.madang.moderation.log.LogFigures;
import org.madang.moderation.log.LogStep;
import org.madang.moderation.log.ModerationLog;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;

/**
 * Judges a part of the cases again, by jurors who know nothing of what was decided: what juries decided last week, and
 * folds against which nobody appealed as long as one could. It changes nothing for the text; how often juries agree is
 * public.
 */
@ApplicationScoped
@Transactional
public class SampleService {

    /** A week's folds are looked at once the last of their authors can appeal no more. */
    static final int WEEKS_TO_APPEAL = 2;

    private static final int LENGTH_OF_WEEK = "2026-W47".length();

    @Inject
    SampleRepository samples;

    @Inject
    JuryRepository juries;

    @Inject
    JuryDraw draw;

    @Inject
    ContentRepository contents;

    @Inject
    PublicBeacon beacon;

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
        var week = monday.minusWeeks(1).format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, LENGTH_OF_WEEK);
        var value = samples.isTaken(week) ? Optional.<Beacon.Value>empty() : beacon.at(begin(monday));
        return value.isEmpty() ? 0 : sample(week, monday, value.get(), now);
    }

    private int sample(String week, LocalDate monday, Beacon.Value value, Instant now) {
        var decided = samples.decided(begin(monday.minusWeeks(1)), begin(monday));
        var end = monday.minusWeeks(WEEKS_TO_APPEAL);
        var folds = samples.folds(begin(end.minusWeeks(1)), begin(end)).stream()
                .filter(fold -> contents.find(fold.content())
                        .filter(content -> stillReads(content, fold))
                        .isPresent())
                .collect(Collectors.toMap(Fold::entry, fold -> fold));
        var cases = Stream.concat(
                        decided.stream().map(SampleSheet.Kind.JURY::line),
                        folds.keySet().stream().sorted().map(SampleSheet.Kind.FOLD::line))
                .toList();
        var sheet = SampleSheet.take(week, value.text(), cases);
        if (!samples.keep(new SampledWeek(week, now, value.from(), sheet))) {
            return 0;
        }
        note(sheet, now);
        sheet.chosen(SampleSheet.Kind.JURY)
                .forEach(number -> draw.announce(again(juries.byNumber(number).orElseThrow()), now));
        sheet.chosen(SampleSheet.Kind.FOLD)
                .forEach(entry -> draw.announce(anew(Objects.requireNonNull(folds.get(entry))), now));
        return sheet.chosen().size();
    }

    private void note(SampleSheet sheet, Instant now) {
        if (!sheet.cases().isEmpty()) {
            var hash = Draw.sha256(sheet.text());
            log.append(
                    new LogStep(null, hash, Action.SAMPLED, sheet.week(), Actor.JURY, LogFigures.NONE, null, null),
                    now);
        }
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ClockProducer.CITY_ZONE).toInstant();
    }

    /** Whether readers see the very words that were folded: nothing that was reworded, or that the law hides. */
    private static boolean stillReads(Content content, Fold fold) {
        return !content.getStanding().isHidden() && Draw.sha256(content.words()).equals(fold.wordsHash());
    }

    private static JuryQuestion again(Jury first) {
        return new JuryQuestion(
                first.getContentId(),
                first.getTextVersion(),
                Cause.SAMPLE,
                first.getRule(),
                first.getBodyHtml(),
                first.getWordsHash(),
                "",
                !Verdict.NONE.equals(first.getFound()));
    }

    /** The flags said that the rule is broken, and nobody contradicted. */
    private JuryQuestion anew(Fold fold) {
        var content = contents.find(fold.content()).orElseThrow();
        return new JuryQuestion(
                fold.content(),
                content.getTextVersion(),
                Cause.SAMPLE,
                FlagReason.valueOf(fold.rule()),
                content.wordsHtml(),
                fold.wordsHash(),
                "",
                true);
    }

    /**
     * The sample of a week.
     *
     * @param name as {@code 2026-W47}
     * @throws DomainException {@code not-found} if none was taken
     */
    public SampledWeek week(String name) {
        return samples.week(name).orElseThrow(DomainException::notFound);
    }

    /** The samples of the latest weeks, the newest first. */
    public List<SampledWeek> weeks(int most) {
        return samples.weeks(most);
    }
}
