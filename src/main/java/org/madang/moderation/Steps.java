package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.madang.content.Content;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.LogEntry.Action;
import org.madang.moderation.log.LogEntry.Actor;
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
        var before = content.getStanding();
        var score = weighing.score();
        content.stand(move.to());
        var entry = append(content, move.action(), move.rule(), move.actor(), score, now);
        weighing.stand(move, entry.getSeq(), now);
        if (before != move.to()) {
            changed.fire(new StandingChanged(content.ref(), before, move.to(), now));
        }
        notices.tellAuthor(
                content,
                kind(move),
                new Notice.Facts(
                        content.getId(), null, move.rule(), score.f(), score.t(), move.until(), entry.getSeq()));
    }

    static Notice.Kind kind(Course.Move move) {
        return switch (move.action()) {
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
}
