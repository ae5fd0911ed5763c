package org.madang.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.limits.Limited;
import org.madang.account.limits.Turnstile;
import org.madang.content.ContentChanged;
import org.madang.shared.DomainException;

/** Supporting comments: once a person, to be taken back at any time. Asking twice changes nothing. */
@ApplicationScoped
@Transactional
public class CommentSupportService {

    @Inject
    CommentRepository comments;

    @Inject
    ThreadService threads;

    @Inject
    CommentSupportRepository supports;

    @Inject
    CurrentPerson current;

    @Inject
    Turnstile turnstile;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Clock clock;

    /**
     * The signed-in person supports a comment.
     *
     * @return the comment as it is then
     * @throws DomainException {@code own-comment}, {@code gone}
     */
    public CommentRow support(long number) {
        current.require(Action.SUPPORT_COMMENT);
        var comment = open(number);
        var person = current.require(Action.SUPPORT_COMMENT, comment).id();
        turnstile.pass(Limited.SUPPORT);
        if (supports.add(comment.getId(), person, clock.instant())) {
            changed.fire(new ContentChanged(comment.ref(), clock.instant()));
        }
        return threads.row(number);
    }

    /** Takes the signed-in person's support back; without one nothing happens. */
    public CommentRow withdraw(long number) {
        var person = current.require(Action.WITHDRAW_SUPPORT).id();
        var comment = open(number);
        if (supports.remove(comment.getId(), person)) {
            changed.fire(new ContentChanged(comment.ref(), clock.instant()));
        }
        return threads.row(number);
    }

    private Comment open(long number) {
        var comment = comments.byNumber(number).orElseThrow(DomainException::notFound);
        comment.requirePublic();
        return comment;
    }
}
