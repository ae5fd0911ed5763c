package org.madang.moderation.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.Content;
import org.madang.content.Kind;
import org.madang.content.Standing;
import org.madang.moderation.Course;
import org.madang.moderation.FlagReason;
import org.madang.moderation.JuryWanted.Cause;
import org.madang.moderation.Notice;
import org.madang.moderation.NoticeService;
import org.madang.moderation.StandingService;
import org.madang.moderation.Weighing;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.LogEntry.Actor;
import org.madang.moderation.log.ModerationLog;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.UnreadableText;

/** The author's way to a jury. */
@ApplicationScoped
@Transactional
public class AppealService {

    @Inject
    StandingService standings;

    @Inject
    JuryRepository juries;

    @Inject
    JuryDraw draw;

    @Inject
    NoticeService notices;

    @Inject
    ModerationLog log;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /**
     * The author of a comment that flags folded asks a jury, within {@link Course#APPEAL} after the fold.
     *
     * @throws DomainException {@code not-the-author}, {@code not-folded}, {@code appeal-too-late},
     *     {@code appealed-already}, {@code judged-already}
     */
    public Jury appeal(long commentNumber, @Nullable String text) {
        current.require(Action.APPEAL);
        var content = standings.read(Kind.COMMENT, commentNumber);
        content.requirePublic();
        current.require(Action.APPEAL, content);
        UnreadableText.refuse("text", text);
        var words = PlainText.text(text);
        if (words.isEmpty()) {
            throw DomainException.invalid("text", "required");
        }
        if (words.length() > Jury.MAX_APPEAL) {
            throw DomainException.invalid("text", "too-long", Map.of("max", Jury.MAX_APPEAL));
        }
        var now = clock.instant();
        var weighing = requireOpen(content, now);
        var score = weighing.score();
        log.append(
                content.getId(),
                content.words(),
                LogEntry.Action.APPEALED,
                String.valueOf(weighing.getFoldedRule()),
                Actor.AUTHOR,
                score.figures(),
                now);
        var rule = FlagReason.valueOf(String.valueOf(weighing.getFoldedRule()));
        var jury = draw.announce(JuryQuestion.of(content, weighing.getTextVersion(), Cause.APPEAL, rule, words), now);
        notices.tellAuthor(content, Notice.Kind.APPEAL_TAKEN, Notice.Facts.ofJury(jury.getNumber(), null));
        return jury;
    }

    /** Until when the author may appeal; null if there is nothing to appeal against, or a jury has it. */
    public @Nullable Instant appealUntil(Content content) {
        try {
            var folded = requireOpen(content, clock.instant()).getFoldedAt();
            return folded == null ? null : folded.plus(Course.APPEAL);
        } catch (DomainException refused) {
            return null;
        }
    }

    private Weighing requireOpen(Content content, Instant now) {
        var weighing = standings.of(content.getId()).orElseThrow(() -> DomainException.conflict("not-folded"));
        var folded = weighing.getFoldedAt();
        if (folded == null) {
            throw DomainException.conflict("not-folded");
        }
        var known = juries.on(content.getId()).stream()
                .filter(jury -> !jury.isSample())
                .toList();
        if (known.stream().anyMatch(jury -> !jury.isDecided())) {
            throw DomainException.conflict("appealed-already");
        }
        boolean judged = content.getStanding() == Standing.UPHELD
                || content.getStanding() == Standing.RESTORED
                || known.stream().anyMatch(jury -> jury.getAnnouncedAt().isAfter(folded));
        if (judged) {
            throw DomainException.conflict("judged-already");
        }
        if (folded.plus(Course.APPEAL).isBefore(now)) {
            throw DomainException.conflict("appeal-too-late");
        }
        return weighing;
    }
}
