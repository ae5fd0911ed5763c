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
import java.util.stream.Stream;
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
import org.madang.content.Standing;
import org.madang.shared.CommandValidator;
import org.madang.shared.DomainException;
import org.madang.shared.PersonalData;

/** What people say under posts and proposals. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class CommentService {

    @Inject
    CommentRepository comments;

    @Inject
    ThreadService threads;

    @Inject
    Mentions mentions;

    @Inject
    ContentRepository contents;

    @Inject
    AccountService accounts;

    @Inject
    CurrentPerson current;

    @Inject
    CommandValidator validator;

    @Inject
    Event<CommentOffered> offered;

    @Inject
    Event<CommentPosted> posted;

    @Inject
    Event<ContentShown> shown;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Event<FiguresMoved> figures;

    @Inject
    Event<CommentEdited> edited;

    @Inject
    Turnstile turnstile;

    @Inject
    Clock clock;

    /** The signed-in person comments on a post or proposal; what that person sees of it. */
    public CommentRow say(Kind kind, long subjectNumber, CommentText text) {
        return CommentRow.ofNew(post(kind, subjectNumber, text), current.get());
    }

    /** The signed-in person comments on a post or proposal. */
    public Comment post(Kind kind, long subjectNumber, CommentText text) {
        var author = accounts.reference(current.require(Action.COMMENT).id());
        PersonalData.refuseResidentNumbers(Map.of("body", text.body()));
        turnstile.pass(Limited.COMMENT);
        offered.fire(new CommentOffered(current.get(), text, null));
        return add(author, kind, subjectNumber, text, clock.instant());
    }

    /** Brings in a comment that was made earlier. */
    public Comment bringIn(Person author, Kind kind, long subjectNumber, CommentText text, Instant at) {
        return add(author, kind, subjectNumber, text, at);
    }

    /** Brings in what somebody said on another network, with where it comes from. */
    public Comment bringIn(ForeignVoice voice, Kind kind, long subjectNumber, CommentText text, Instant at) {
        var subject = openSubject(kind, subjectNumber, text);
        var comment = Comment.from(
                voice, contents.nextNumber(Kind.COMMENT), subject, parent(subject, text.parent()), text, at);
        add(comment, text, Map.of(), at);
        comments.keep(comment.getId(), voice);
        return comment;
    }

    /** What came from another network is deleted there: a stone remains, as when an author takes a comment back. */
    public void takeBackForeign(long number) {
        var comment = read(number);
        if (comment.getAuthor() == null && comment.isPublic()) {
            takeBack(comment);
            comment.erase();
        }
    }

    private Comment add(Person author, Kind kind, long subjectNumber, CommentText text, Instant at) {
        var subject = openSubject(kind, subjectNumber, text);
        var parent = parent(subject, text.parent());
        var named = mentions.in(text.body());
        var number = contents.nextNumber(Kind.COMMENT);
        var comment = new Comment(author, number, subject, parent, text, named.keySet(), at);
        return add(comment, text, named, at);
    }

    private Content openSubject(Kind kind, long number, CommentText text) {
        var subject = subject(kind, number);
        if (!subject.acceptsComments()) {
            throw DomainException.conflict("comments-closed");
        }
        check(text, subject);
        return subject;
    }

    private Comment add(Comment comment, CommentText text, Map<String, UUID> named, Instant at) {
        comments.add(comment);
        comments.flush();
        posted.fire(new CommentPosted(comment.ref(), text.parent(), at));
        mentions.tell(comment, named, at);
        shown.fire(new ContentShown(comment.ref(), at));
        figures.fire(new FiguresMoved(comment.getSubject().ref(), at));
        return comment;
    }

    private void check(CommentText text, Content subject) {
        validator.check(text);
        if (text.stance() != null && subject.getKind() != Kind.PROPOSAL) {
            throw DomainException.invalid("stance", "stance-on-proposals-only");
        }
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

    /**
     * The author says a comment otherwise; the earlier wording stays in its history.
     *
     * @param expectedVersion of the row that was edited
     * @throws DomainException {@code not-the-author}, {@code out-of-date}, {@code gone}, {@code not-in-this-state}
     */
    public Comment edit(long number, CommentText text, int expectedVersion) {
        var author = current.require(Action.EDIT_COMMENT).id();
        var comment = read(number);
        comment.requirePublic();
        current.require(Action.EDIT_COMMENT, comment);
        PersonalData.refuseResidentNumbers(Map.of("body", text.body()));
        check(text, comment.getSubject());
        if (comment.getVersion() != expectedVersion) {
            throw DomainException.conflict("out-of-date");
        }
        turnstile.pass(Limited.COMMENT);
        offered.fire(new CommentOffered(current.get(), text, number));
        var now = clock.instant();
        var named = mentions.in(text.body());
        comment.reword(text, named.keySet(), now).ifPresent(before -> {
            comments.keep(comment.getId(), before);
            comments.flush();
            edited.fire(new CommentEdited(comment.ref(), author, comment.getTextVersion(), now));
            changed.fire(new ContentChanged(comment.ref(), now));
        });
        return comment;
    }

    /** The earlier wordings and the present one, the first one first; nothing of what readers may not see now. */
    public List<Wording> wordings(long number) {
        var comment = read(number);
        comment.requirePublic();
        if (comment.getStanding().isHidden() || comment.getStanding() == Standing.PERSONAL_DATA_MASK) {
            return List.of();
        }
        return Stream.concat(
                        comments.wordings(comment.getId()).stream(),
                        Stream.of(new Wording(comment.getTextVersion(), comment.getBody(), comment.getStance(), null)))
                .toList();
    }

    /** The author takes a comment back; a stone remains and the answers stay. */
    public void withdraw(long number) {
        current.require(Action.WITHDRAW_COMMENT);
        var comment = read(number);
        current.require(Action.WITHDRAW_COMMENT, comment);
        takeBack(comment);
    }

    private void takeBack(Comment comment) {
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
        return threads.row(number);
    }

    /** The post or proposal that a comment stands under. */
    public ContentRef subjectOf(long number) {
        return read(number).getSubject().ref();
    }
}
