package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.madang.content.Content;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.LogEntry.Action;
import org.madang.moderation.log.LogEntry.Actor;
import org.madang.moderation.log.LogStep;
import org.madang.moderation.log.ModerationLog;

/** Takes the steps of moderation: the standing, its public entry and the author's notice, in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Steps {

    @Inject
    ModerationLog log;

    @Inject
    NoticeService notices;

    @Inject
    Event<StandingChanged> changed;

    void take(Content content, Weighing weighing, Course.Move move, Instant now) {
        take(content, weighing, move, null, now);
    }

    /** @param reference by which the log names the papers; null if there are none */
    void take(Content content, Weighing weighing, Course.Move move, @Nullable String reference, Instant now) {
        var before = content.getStanding();
        var score = weighing.score();
        content.stand(move.to());
        var step = LogStep.about(content.getId(), content.words(), move.action(), move.rule(), move.actor())
                .with(score.figures())
                .referringTo(reference);
        var entry = log.append(step, now);
        weighing.stand(move, entry.getSeq(), now);
        if (before != move.to()) {
            changed.fire(new StandingChanged(content.ref(), before, move.to(), now));
        }
        notices.tellAuthor(
                content,
                kind(move.action()),
                new Notice.Facts(
                        content.getId(), null, move.rule(), score.f(), score.t(), move.until(), entry.getSeq()));
    }

    static Notice.Kind kind(Action action) {
        return switch (action) {
            case COLLAPSED -> Notice.Kind.COLLAPSED;
            case CONTESTED -> Notice.Kind.CONTESTED;
            case LAPSED -> Notice.Kind.LAPSED;
            case UPHELD -> Notice.Kind.UPHELD;
            case RESTORED -> Notice.Kind.RESTORED;
            case PANEL_UPHELD, PANEL_RESTORED -> Notice.Kind.PANEL_DECIDED;
            default -> Notice.Kind.OPENED;
        };
    }

    /** Notes a step that moves nothing. */
    LogEntry append(Content content, Action action, String rule, Actor actor, FlagScore score, Instant now) {
        return log.append(content.getId(), content.words(), action, rule, actor, score.figures(), now);
    }

    /** Notes what a jury or the panel found about a text that it moves no more. */
    void note(Content content, Action action, String rule, FlagScore score, @Nullable String reference, Instant now) {
        var step = LogStep.about(content.getId(), content.words(), action, rule, Actor.JURY)
                .with(score.figures())
                .referringTo(reference);
        var entry = log.append(step, now);
        notices.tellAuthor(
                content,
                kind(action),
                new Notice.Facts(content.getId(), null, rule, score.f(), score.t(), null, entry.getSeq()));
    }
}
