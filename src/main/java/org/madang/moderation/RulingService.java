package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** One wording of a text. */
    public record Wording(UUID content, int version) {}

    /**
     * What was found about a wording.
     *
     * @param asked the rule that was in question
     * @param found the rule that was found broken; null if none
     * @param reference by which the log names the papers; null if there are none
     */
    private record Ruling(
            FlagReason asked,
            @Nullable FlagReason found,
            Action upheld,
            Action restored,
            @Nullable String reference) {

        Action action() {
            return found == null ? restored : upheld;
        }

        FlagReason rule() {
            return found == null ? asked : found;
        }
    }

    /**
     * A jury has found.
     *
     * @param asked the rule that flags said was broken
     * @param found the rule that the jury found broken; null if none
     */
    public void jury(Wording wording, FlagReason asked, @Nullable FlagReason found, Instant now) {
        if (found == null) {
            flags.judge(wording.content(), wording.version(), null, Outcome.REJECTED, now);
        } else {
            flags.judge(wording.content(), wording.version(), found, Outcome.AGREED, now);
        }
        apply(wording, new Ruling(asked, found, Action.UPHELD, Action.RESTORED, null), now);
    }

    /**
     * The second instance has decided: it opens what a jury had folded, or leaves it so.
     *
     * @param rule which the jury found broken
     * @param reference by which the log names its reasons
     */
    public void panel(Wording wording, FlagReason rule, boolean upheld, String reference, Instant now) {
        var found = upheld ? rule : null;
        apply(wording, new Ruling(rule, found, Action.PANEL_UPHELD, Action.PANEL_RESTORED, reference), now);
    }

    /** The law goes before a jury, and a wording that is no more in question stays as it is: then only the log tells. */
    private void apply(Wording wording, Ruling ruling, Instant now) {
        var content = contents.find(wording.content()).orElseThrow(DomainException::notFound);
        var weighing = cases.lock(content, now);
        if (ruling.found() == null) {
            cases.makeSafe(content.getId(), ruling.asked(), now.plus(Course.SAFE));
        }
        boolean isHere = weighing.getTextVersion() == wording.version()
                && (Course.isFree(content.getStanding()) || content.getStanding() == Standing.UPHELD);
        if (isHere) {
            steps.take(content, weighing, move(content.getKind(), ruling, now), ruling.reference(), now);
            jobs.add(ModerationClock.NAME, content.getId().toString(), now);
        } else {
            steps.note(content, ruling.action(), ruling.rule().name(), weighing.score(), ruling.reference(), now);
        }
    }

    private static Course.Move move(Kind kind, Ruling ruling, Instant now) {
        var rule = ruling.rule().name();
        if (ruling.found() == null) {
            return new Course.Move(Standing.RESTORED, ruling.action(), rule, Actor.JURY, null, true);
        }
        return kind == Kind.COMMENT
                ? new Course.Move(
                        Standing.UPHELD, ruling.action(), rule, Actor.JURY, now.plus(Course.UPHELD_LAPSES), true)
                : new Course.Move(Standing.CONTESTED, ruling.action(), rule, Actor.JURY, null, false);
    }
}
