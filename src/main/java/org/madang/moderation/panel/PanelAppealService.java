package org.madang.moderation.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.Content;
import org.madang.content.ContentRepository;
import org.madang.content.Standing;
import org.madang.jobs.JobQueue;
import org.madang.moderation.Notice;
import org.madang.moderation.NoticeService;
import org.madang.moderation.jury.Jury;
import org.madang.moderation.jury.SeatService;
import org.madang.moderation.jury.Verdict;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.LogEntry.Actor;
import org.madang.moderation.log.LogStep;
import org.madang.moderation.log.ModerationLog;
import org.madang.shared.DomainException;
import org.madang.shared.Statement;

/** The author's way from a jury to the second instance. */
@ApplicationScoped
@Transactional
public class PanelAppealService {

    @Inject
    PanelRepository cases;

    @Inject
    SeatService juries;

    @Inject
    ContentRepository contents;

    @Inject
    ModerationLog log;

    @Inject
    NoticeService notices;

    @Inject
    JobQueue jobs;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /**
     * The author of a text of which a jury found that it breaks a rule asks the panel, within {@link PanelCase#APPEAL}.
     *
     * @throws DomainException {@code not-the-author}, {@code not-against-you}, {@code appealed-already},
     *     {@code appeal-too-late}, or {@code invalid} with the field at fault
     */
    public PanelCase appeal(long juryNumber, @Nullable String text) {
        current.require(Action.APPEAL);
        var jury = juries.read(juryNumber);
        var content = contents.find(jury.getContentId()).orElseThrow(DomainException::notFound);
        content.requirePublic();
        current.require(Action.APPEAL, content);
        var words = Statement.required("text", text, Jury.MAX_APPEAL);
        var now = clock.instant();
        requireOpen(jury, content, now);
        var asked = new PanelCase(cases.nextNumber(), jury, words, now);
        cases.add(asked);
        log.append(
                LogStep.about(
                                content.getId(),
                                content.words(),
                                LogEntry.Action.APPEALED,
                                String.valueOf(jury.getFound()),
                                Actor.AUTHOR)
                        .until(asked.getUntil())
                        .referringTo("panel-" + asked.getNumber()),
                now);
        cases.memberIds()
                .forEach(member -> notices.tell(
                        member, Notice.Kind.PANEL_ASKED, Notice.Facts.ofJury(jury.getNumber(), asked.getUntil())));
        jobs.add(PanelClock.NAME, asked.getId().toString(), asked.getUntil());
        return asked;
    }

    /** Until when the signed-in author may ask; null if it is somebody else's text, or there is nothing to ask about. */
    public @Nullable Instant appealUntil(Jury jury) {
        var content = contents.find(jury.getContentId()).filter(Content::isPublic);
        if (content.isEmpty() || !current.isSignedIn() || !content.get().isAuthor(current.id())) {
            return null;
        }
        try {
            return requireOpen(jury, content.get(), clock.instant());
        } catch (DomainException refused) {
            return null;
        }
    }

    /** Number of the jury against whose verdict the signed-in author of a text can appeal; null if there is none. */
    public @Nullable Long judgedBy(Content content) {
        return juries.lastOn(content.getId())
                .filter(jury -> appealUntil(jury) != null)
                .map(Jury::getNumber)
                .orElse(null);
    }

    private Instant requireOpen(Jury jury, Content content, Instant now) {
        var decided = jury.getDecidedAt();
        boolean against = decided != null && !Verdict.NONE.equals(jury.getFound()) && !jury.isSample();
        if (decided == null || !against || !stands(jury, content)) {
            throw DomainException.conflict("not-against-you");
        }
        if (cases.about(jury).isPresent()) {
            throw DomainException.conflict("appealed-already");
        }
        var until = decided.plus(PanelCase.APPEAL);
        if (!until.isAfter(now)) {
            throw DomainException.conflict("appeal-too-late");
        }
        return until;
    }

    /** Whether what the jury found still holds for the text as it reads. */
    private static boolean stands(Jury jury, Content content) {
        return content.getTextVersion() == jury.getTextVersion()
                && (content.getStanding() == Standing.UPHELD || content.getStanding() == Standing.CONTESTED);
    }
}
