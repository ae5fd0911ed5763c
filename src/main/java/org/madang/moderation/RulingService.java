package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.content.Content;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
import org.madang.content.Standing;
import org.madang.jobs.JobQueue;
import org.madang.moderation.Flag.Outcome;
import org.madang.moderation.log.LogEntry.Action;
import org.madang.moderation.log.LogEntry.Actor;
import org.madang.shared.DomainException;

/** Applies what a jury or the second instance found: to the text, and to how far its flaggers are relied on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RulingService {

    @Inject
    CaseRepository cases;

    @Inject
    FlagRepository flags;

    @Inject
    ContentRepository contents;

    @Inject
    Steps steps;

    @Inject
    JobQueue jobs;

    /**
     * A jury has found.
     *
     * @param asked the rule that flags said was broken
     * @param found the rule that the jury found broken; null if none
     */
    public void jury(UUID id, int textVersion, FlagReason asked, @Nullable FlagReason found, Instant now) {
        var content = contents.find(id).orElseThrow(DomainException::notFound);
        var weighing = cases.lock(content, now);
        if (found == null) {
            flags.judge(id, textVersion, null, Outcome.REJECTED, now);
            cases.makeSafe(id, asked, now.plus(Course.SAFE));
        } else {
            flags.judge(id, textVersion, found, Outcome.AGREED, now);
        }
        apply(content, weighing, textVersion, asked, found, Action.UPHELD, Action.RESTORED, now);
    }

    /** The second instance has decided: it opens what a jury had folded, or leaves it so. */
    public void panel(UUID id, int textVersion, FlagReason rule, boolean upheld, Instant now) {
        var content = contents.find(id).orElseThrow(DomainException::notFound);
        var weighing = cases.lock(content, now);
        if (!upheld) {
            cases.makeSafe(id, rule, now.plus(Course.SAFE));
        }
        apply(
                content,
                weighing,
                textVersion,
                rule,
                upheld ? rule : null,
                Action.PANEL_UPHELD,
                Action.PANEL_RESTORED,
                now);
    }

    /** The law goes before a jury, and a wording that is no more in question stays as it is: then only the log tells. */
    private void apply(
            Content content,
            Weighing weighing,
            int textVersion,
            FlagReason asked,
            @Nullable FlagReason found,
            Action upheld,
            Action restored,
            Instant now) {
        boolean isHere = weighing.getTextVersion() == textVersion
                && (Course.isFree(content.getStanding()) || content.getStanding() == Standing.UPHELD);
        if (!isHere) {
            var rule = found == null ? asked : found;
            steps.append(content, found == null ? restored : upheld, rule.name(), Actor.JURY, weighing.score(), now);
            return;
        }
        steps.take(content, weighing, move(content.getKind(), asked, found, upheld, restored, now), now);
        jobs.add(ModerationClock.NAME, content.getId().toString(), now);
    }

    private static Course.Move move(
            Kind kind, FlagReason asked, @Nullable FlagReason found, Action upheld, Action restored, Instant now) {
        if (found == null) {
            return new Course.Move(Standing.RESTORED, restored, asked.name(), Actor.JURY, null, true);
        }
        return kind == Kind.COMMENT
                ? new Course.Move(
                        Standing.UPHELD, upheld, found.name(), Actor.JURY, now.plus(Course.UPHELD_LAPSES), true)
                : new Course.Move(Standing.CONTESTED, upheld, found.name(), Actor.JURY, null, false);
    }
}
