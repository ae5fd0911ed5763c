package org.madang.moderation.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.madang.account.CurrentPerson;
import org.madang.comment.Comment;
import org.madang.content.Content;
import org.madang.content.ContentChanged;
import org.madang.content.ContentGone;
import org.madang.content.FiguresMoved;
import org.madang.content.Kind;
import org.madang.content.Standing;
import org.madang.moderation.Notice;
import org.madang.moderation.NoticeService;
import org.madang.moderation.StandingChanged;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.LogEntry.Actor;
import org.madang.moderation.log.LogStep;
import org.madang.moderation.log.ModerationLog;
import org.madang.shared.DomainException;
import org.madang.shared.Markdown;

/** Does to a text what a case says, undoes it, and writes each step into the log; part of the caller's transaction. */
@ApplicationScoped
class LegalSteps {

    @Inject
    LegalRepository cases;

    @Inject
    ModerationLog log;

    @Inject
    NoticeService notices;

    @Inject
    CurrentPerson current;

    @Inject
    Event<StandingChanged> standingChanged;

    @Inject
    MaskRepository masks;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Event<ContentGone> gone;

    @Inject
    Event<FiguresMoved> figures;

    @Inject
    Clock clock;

    void begin(LegalCase held) {
        var content = held.getContent();
        if (cases.isHeld(content.getId())) {
            throw DomainException.conflict("not-in-this-state");
        }
        var now = clock.instant();
        var before = content.getStanding();
        held.begin(current.get().department(), current.id(), now);
        switch (held.getKind()) {
            case BLIND -> {
                content.hideByLaw(Standing.LEGAL_BLIND, now);
                log(held, LogEntry.Action.BLINDED, held.getRule());
            }
            case TOMBSTONE -> {
                content.hideByLaw(Standing.TOMBSTONE, now);
                log(held, LogEntry.Action.TOMBSTONED, held.getRule());
            }
            case MASK -> {
                mask(held);
                log(held, LogEntry.Action.MASKED, held.getRule());
            }
        }
        tell(content, before, now);
    }

    private void mask(LegalCase held) {
        var content = held.getContent();
        content.stand(Standing.PERSONAL_DATA_MASK);
        if (content instanceof Comment comment) {
            var masked = Objects.requireNonNull(held.getSpan()).cover(comment.getBody());
            cases.maskBody(comment.getId(), masked, Markdown.toCommentHtml(masked));
        } else {
            masks.cover(
                    held.getId(), content, held.words(), Span.cover(held.words().length()));
        }
    }

    private void unmask(LegalCase held) {
        var content = held.getContent();
        content.stand(held.getStandingBefore());
        if (content instanceof Comment comment) {
            cases.maskBody(comment.getId(), null, Markdown.toCommentHtml(comment.getBody(), Set.of()));
        } else {
            masks.uncover(held.getId(), content);
        }
    }

    void end(LegalCase held, String why) {
        var content = held.getContent();
        var now = clock.instant();
        var before = content.getStanding();
        held.end(why, now);
        if (held.getKind() == LegalCase.Kind.MASK) {
            unmask(held);
            log(held, LogEntry.Action.MASK_LIFTED, why);
        } else {
            content.showAgain(held.getStandingBefore(), now);
            log(held, LogEntry.Action.BLIND_LIFTED, why);
        }
        tell(content, before, now);
    }

    /** Writes a step into the log. */
    void log(LegalCase held, LogEntry.Action action, String rule) {
        var actor =
                switch (rule) {
                    case "objection" -> Actor.AUTHOR;
                    case "looked-at" -> Actor.OFFICE;
                    default -> Actor.LAW;
                };
        var content = held.getContent();
        var step = LogStep.about(content.getId(), content.words(), action, rule, actor)
                .referringTo(held.getOrderNumber().isEmpty() ? null : held.getOrderNumber());
        var until = held.getUntil();
        var entry = log.append(until == null ? step : step.until(until), clock.instant());
        notices.tellAuthor(
                content,
                Notice.Kind.valueOf(action.name()),
                new Notice.Facts(content.getId(), null, rule, 0, 0, until, entry.getSeq()));
    }

    private void tell(Content content, Standing before, Instant now) {
        if (before != content.getStanding()) {
            standingChanged.fire(new StandingChanged(content.ref(), before, content.getStanding(), now));
        }
        if (content.getKind() == Kind.COMMENT) {
            figures.fire(new FiguresMoved(((Comment) content).getSubject().ref(), now));
        }
        if (content.getKind() != Kind.COMMENT && isMasked(before) != isMasked(content.getStanding())) {
            changed.fire(new ContentChanged(content.ref(), now));
        }
        if (content.getStanding().isHidden()) {
            gone.fire(new ContentGone(content.ref(), now));
        }
    }

    private static boolean isMasked(Standing standing) {
        return standing == Standing.PERSONAL_DATA_MASK;
    }

    /** What is under a mask goes with the text when its author takes it away. */
    void gone(@Observes ContentGone event) {
        masks.forget(event.content().id());
    }
}
