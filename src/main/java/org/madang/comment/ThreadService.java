package org.madang.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.account.CurrentPerson;
import org.madang.content.Kind;
import org.madang.shared.DomainException;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;

/** Comments as they are read: pages of roots with their first answers, and where each comment stands. */
@ApplicationScoped
@Transactional
public class ThreadService {

    /** How many comments stand on one page. */
    public static final int PAGE_SIZE = 20;

    /** How many answers stand below a comment; the others are on a page of their own. */
    public static final int FIRST_REPLIES = 2;

    /** How many answers a program gets with a comment. */
    public static final int REPLIES_FOR_PROGRAMS = 100;

    @Inject
    ThreadRepository threads;

    @Inject
    CommentRepository comments;

    @Inject
    CurrentPerson current;

    /** A page of the comments of a public post or proposal, for programs. */
    public Page<CommentRow> list(Kind kind, long subjectNumber, ThreadOrder order, PageRequest request) {
        var subject = comments.subject(kind, subjectNumber).orElseThrow(DomainException::notFound);
        subject.requirePublic();
        return list(subject.getId(), order, request, REPLIES_FOR_PROGRAMS);
    }

    /** The same for a page, where the post or proposal is at hand; one or two statements. The total counts roots. */
    public Page<CommentRow> list(UUID subject, ThreadOrder order, PageRequest request) {
        return list(subject, order, request, FIRST_REPLIES);
    }

    private Page<CommentRow> list(UUID subject, ThreadOrder order, PageRequest request, int replies) {
        var roots = inThreads(threads.page(subject, order, request, replies, reader()));
        long total = request.page() == 1 && roots.size() < request.size() ? roots.size() : threads.roots(subject);
        return new Page<>(roots, total, request);
    }

    private static List<CommentRow> inThreads(List<CommentRow> rows) {
        var replies =
                rows.stream().filter(row -> row.parent() != null).collect(Collectors.groupingBy(CommentRow::parent));
        return rows.stream()
                .filter(row -> row.parent() == null)
                .map(root -> root.withReplies(replies.getOrDefault(root.number(), List.of())))
                .toList();
    }

    /** A page of the answers to a comment. */
    public Page<CommentRow> replies(CommentRow root, PageRequest request) {
        return new Page<>(threads.replies(root.id(), request, reader()), root.replyCount(), request);
    }

    /** A comment as pages show it, without its answers. */
    public CommentRow row(long number) {
        return threads.row(number, reader()).orElseThrow(DomainException::notFound);
    }

    /**
     * Where a comment stands.
     *
     * @param kind of what it is about
     * @param number of what it is about
     * @param root number of the comment on whose page of answers it stands; null if it stands below the text itself
     * @param page of those comments, the oldest first
     */
    public record Place(Kind kind, long number, @Nullable Long root, int page) {}

    /** Where a comment stands. */
    public Place placeOf(long number) {
        var comment = comments.byNumber(number).orElseThrow(DomainException::notFound);
        var subject = comments.subjectOf(comment);
        var root = comment.getParent();
        if (root == null) {
            return new Place(subject.getKind(), subject.getNumber(), null, pageOf(comment.getId()));
        }
        long before = threads.repliesBefore(root.getId(), comment.getId());
        return before < FIRST_REPLIES
                ? new Place(subject.getKind(), subject.getNumber(), null, pageOf(root.getId()))
                : new Place(subject.getKind(), subject.getNumber(), root.getNumber(), (int) (before / PAGE_SIZE) + 1);
    }

    private int pageOf(UUID root) {
        var place = threads.place(root);
        return place == null ? 1 : (place - 1) / PAGE_SIZE + 1;
    }

    private @Nullable UUID reader() {
        var person = current.orNull();
        return person == null ? null : person.id();
    }
}
