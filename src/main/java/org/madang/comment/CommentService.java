package org.madang.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.account.limits.Limited;
import org.madang.account.limits.Turnstile;
import org.madang.content.Content;
import org.madang.content.ContentChanged;
import org.madang.content.ContentRef;
import org.madang.content.ContentRepository;
import org.madang.content.ContentShown;
import org.madang.content.FiguresMoved;
import org.madang.content.Kind;
import org.madang.shared.CommandValidator;
import org.madang.shared.DomainException;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.PersonalData;

/** What people say under posts and proposals. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class CommentService {

    /** How many comments, with their replies, stand on one page. */
    public static final int PAGE_SIZE = 20;

    @Inject
    CommentRepository comments;

    @Inject
    ContentRepository contents;

    @Inject
    AccountService accounts;

    @Inject
    CurrentPerson current;

    @Inject
    CommandValidator validator;

    @Inject
    Event<CommentPosted> posted;

    @Inject
    Event<ContentShown> shown;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Event<FiguresMoved> figures;

    @Inject
    Turnstile turnstile;

    @Inject
    Clock clock;

    /** The signed-in person comments on a post or proposal. */
    public Comment post(Kind kind, long subjectNumber, CommentText text) {
        var author = accounts.reference(current.require(Action.COMMENT).id());
        PersonalData.refuseResidentNumbers(Map.of("body", text.body()));
        turnstile.pass(Limited.COMMENT);
        return add(author, kind, subjectNumber, text, clock.instant());
    }

    /** Brings in a comment that was made earlier. */
    public Comment bringIn(Person author, Kind kind, long subjectNumber, CommentText text, Instant at) {
        return add(author, kind, subjectNumber, text, at);
    }

    private Comment add(Person author, Kind kind, long subjectNumber, CommentText text, Instant at) {
        var subject = subject(kind, subjectNumber);
        if (!subject.acceptsComments()) {
            throw DomainException.conflict("comments-closed");
        }
        validator.check(text);
        var parent = parent(subject, text.parent());
        var comment = new Comment(author, contents.nextNumber(Kind.COMMENT), subject, parent, text, at);
        comments.add(comment);
        comments.flush();
        posted.fire(new CommentPosted(comment.ref(), text.parent(), at));
        shown.fire(new ContentShown(comment.ref(), at));
        figures.fire(new FiguresMoved(subject.ref(), at));
        return comment;
    }

    private @Nullable Comment parent(Content subject, @Nullable Long number) {
        if (number == null) {
            return null;
        }
        var parent = comments.byNumber(number)
                .filter(c -> c.getSubject().getId().equals(subject.getId()))
                .orElseThrow(() -> DomainException.invalid("parent", "unknown-parent"));
        var root = parent.getParent();
        return root == null ? parent : root;
    }

    private Content subject(Kind kind, long number) {
        var subject = comments.subject(kind, number).orElseThrow(DomainException::notFound);
        subject.requirePublic();
        return subject;
    }

    /** The author takes a comment back; a stone remains and the answers stay. */
    public void withdraw(long number) {
        current.require(Action.WITHDRAW_COMMENT);
        var comment = read(number);
        current.require(Action.WITHDRAW_COMMENT, comment);
        var now = clock.instant();
        comment.withdraw(now);
        changed.fire(new ContentChanged(comment.ref(), now));
        figures.fire(new FiguresMoved(comment.getSubject().ref(), now));
    }

    /** A comment by number. */
    public Comment read(long number) {
        return comments.byNumber(number).orElseThrow(DomainException::notFound);
    }

    /** A comment as pages show it. */
    public CommentRow row(long number) {
        return comments.row(number).orElseThrow(DomainException::notFound);
    }

    /** The post or proposal that a comment stands under. */
    public ContentRef subjectOf(long number) {
        return read(number).getSubject().ref();
    }

    /** A page of the comments of a public post or proposal, each with its replies; two or three statements. */
    public Page<CommentRow> list(Kind kind, long subjectNumber, boolean newestFirst, PageRequest request) {
        return list(subject(kind, subjectNumber).getId(), newestFirst, request);
    }

    /** The same where the post or proposal is at hand. The total counts roots. */
    public Page<CommentRow> list(UUID subject, boolean newestFirst, PageRequest request) {
        var roots = comments.roots(subject, newestFirst, request);
        long total = request.page() == 1 && roots.size() < request.size() ? roots.size() : comments.rootsOf(subject);
        return new Page<>(withReplies(roots), total, request);
    }

    private List<CommentRow> withReplies(List<CommentRow> roots) {
        if (roots.isEmpty()) {
            return roots;
        }
        var replies = comments.replies(roots.stream().map(CommentRow::id).toList()).stream()
                .collect(Collectors.groupingBy(CommentRow::parent));
        return roots.stream()
                .map(root -> root.withReplies(replies.getOrDefault(root.number(), List.of())))
                .toList();
    }

    /**
     * Where a comment stands: the kind and number of what it is about, and on which page of its comments, the oldest
     * first.
     */
    public record Place(Kind kind, long number, int page) {}

    /** Where a comment stands. */
    public Place placeOf(long number) {
        var comment = read(number);
        var subject = comments.subjectOf(comment);
        return new Place(subject.getKind(), subject.getNumber(), pageOf(comment));
    }

    /** On which page, the oldest first, a comment is found; from 1. */
    public int pageOf(Comment comment) {
        var root = comment.getParent() == null ? comment : comment.getParent();
        long before = comments.rootsBefore(comment.getSubject().getId(), root.getId());
        return (int) (before / PAGE_SIZE) + 1;
    }
}
