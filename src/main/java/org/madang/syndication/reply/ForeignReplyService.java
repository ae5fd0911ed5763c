package org.madang.syndication.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.comment.Comment;
import org.madang.comment.CommentService;
import org.madang.comment.CommentText;
import org.madang.comment.ForeignVoice;
import org.madang.content.Content;
import org.madang.shared.DomainException;
import org.madang.shared.HtmlToMarkdown;
import org.madang.shared.Ids;
import org.madang.syndication.Answer;
import org.madang.syndication.reply.ForeignReply.Status;
import org.madang.syndication.reply.IncomingReply.Place;

/** Takes answers in from other networks, and lets staff decide what becomes a comment. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class ForeignReplyService {

    private static final int SHOWN = 50;
    private static final int LONGEST_HTML = 100_000;

    @Inject
    ForeignReplyRepository replies;

    @Inject
    CommentService comments;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /** Where an answer to a text belongs: an answer to a comment stands under what that comment is about. */
    public Place threadOf(Content text) {
        return text instanceof Comment comment
                ? new Place(comment.getSubject().getId(), comment.getNumber())
                : new Place(text.getId(), null);
    }

    /** Where an answer to a reply from outside belongs; empty if we do not have that. */
    public Optional<Place> threadOf(String network, String remoteId) {
        return replies.find(network, remoteId)
                .filter(reply -> reply.status() == Status.SHOWN)
                .map(reply -> new Place(replies.content(reply.id()), reply.comment()));
    }

    /**
     * Takes in what is new among all answers to a text that a network has now, and lets go what it has not any more.
     *
     * @param content the post
     */
    public void compare(String network, UUID content, List<Answer> answers) {
        for (var answer : answers) {
            var sender = new IncomingReply.Sender(answer.author(), answer.name(), answer.handle());
            var reply = new IncomingReply(
                    network, answer.remoteId(), new Place(content, null), sender, answer.url(), answer.html());
            if (!receive(reply)) {
                change(network, answer.remoteId(), answer.author(), answer.html());
            }
        }
        var there = answers.stream().map(Answer::remoteId).toList();
        replies.kept(network, content).stream()
                .filter(remoteId -> !there.contains(remoteId))
                .flatMap(remoteId -> replies.find(network, remoteId).stream())
                .forEach(this::forget);
    }

    /** Holds an answer back until somebody looked at it; whether it is new and says anything. */
    public boolean receive(IncomingReply reply) {
        var body = words(reply.html());
        return !body.isBlank() && replies.add(Ids.next(clock.instant()), reply, body, clock.instant());
    }

    /** What is left of other people's HTML: words, links and emphasis, no pictures, not longer than any comment. */
    static String words(String html) {
        var most = html.length() <= LONGEST_HTML ? html : html.substring(0, LONGEST_HTML);
        var text = HtmlToMarkdown.of(most)
                .replaceAll("!\\[[^]]*]\\([^)]*\\)", "")
                .replaceAll("[\\p{Cf}\\p{Cntrl}&&[^\\u200d\\n]]", "")
                .strip();
        return text.length() <= Comment.MAX_BODY ? text : text.substring(0, Comment.MAX_BODY - 1) + "…";
    }

    /** Its writer says it otherwise: somebody looks again, and until then readers see what was looked at. */
    public boolean change(String network, String remoteId, String author, String html) {
        var body = words(html);
        var reply = replies.findBy(network, remoteId, author)
                .filter(r -> r.status() == Status.WAITING || r.status() == Status.SHOWN)
                .filter(r -> !body.isBlank() && !body.equals(r.body()));
        reply.ifPresent(r -> replies.reword(r.id(), body));
        return reply.isPresent();
    }

    /** Its writer deleted it there; nothing of it stays here, either. */
    public boolean takeBack(String network, String remoteId, String author) {
        var reply = replies.findBy(network, remoteId, author);
        reply.ifPresent(this::forget);
        return reply.isPresent();
    }

    /** Its writer's account there is gone. */
    public void takeBackAll(String network, String author) {
        replies.by(network, author).forEach(this::forget);
    }

    private void forget(ForeignReply reply) {
        if (reply.comment() != null) {
            comments.takeBackForeign(reply.comment());
        }
        replies.forget(reply.id());
    }

    /** What has to be looked at, the longest waiting first; 50 at most. */
    public List<ForeignReply> waiting() {
        current.require(Action.CHECK_REPLIES);
        return replies.waiting(SHOWN);
    }

    /**
     * Lets an answer in; it is a comment from now on.
     *
     * @throws DomainException {@code not-in-this-state} unless it waits, {@code comments-closed}
     */
    public void show(UUID id) {
        current.require(Action.CHECK_REPLIES);
        var reply = waiting(id);
        if (reply.comment() != null) {
            comments.takeBackForeign(reply.comment());
        }
        var voice = new ForeignVoice(reply.network(), reply.authorName(), reply.authorHandle(), reply.url());
        var text = CommentText.of(reply.body(), reply.parent());
        var comment = comments.bringIn(voice, reply.kind(), reply.number(), text, clock.instant());
        replies.decide(id, Status.SHOWN, comment.getNumber(), clock.instant());
    }

    /** Does not let it in; what was shown of an earlier wording goes, too. */
    public void refuse(UUID id) {
        current.require(Action.CHECK_REPLIES);
        var reply = waiting(id);
        if (reply.comment() != null) {
            comments.takeBackForeign(reply.comment());
        }
        replies.decide(id, Status.REFUSED, null, clock.instant());
    }

    private ForeignReply waiting(UUID id) {
        return replies.find(id)
                .filter(reply -> reply.status() == Status.WAITING)
                .orElseThrow(() -> DomainException.conflict("not-in-this-state"));
    }
}
