package org.madang.comment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.madang.comment.CommentRow;
import org.madang.comment.CommentService;
import org.madang.comment.CommentsShown;
import org.madang.comment.ThreadService;
import org.madang.content.ContentRef;
import org.madang.content.Kind;
import org.madang.shared.DomainException;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /comment/replies.xhtml}: a comment with all answers to it. */
@Named
@RequestScoped
public class CommentRepliesView {

    @Inject
    CommentService comments;

    @Inject
    ThreadService threads;

    @Inject
    CurrentPage page;

    @Inject
    Event<CommentsShown> shown;

    private CommentRow root;
    private ContentRef subject;
    private Page<CommentRow> list;

    @PostConstruct
    void load() {
        root = comments.row(page.number("number"));
        if (root.parent() != null) {
            throw DomainException.notFound();
        }
        subject = comments.subjectOf(root.number());
        list = threads.replies(root, page.request(ThreadService.PAGE_SIZE));
        shown.fire(new CommentsShown(
                Stream.concat(Stream.of(root), list.items().stream()).toList()));
    }

    public CommentRow getRoot() {
        return root;
    }

    /** Address of the post or proposal. */
    public String getSubject() {
        return (subject.kind() == Kind.POST ? "/posts/" : "/proposals/") + subject.number();
    }

    public Page<CommentRow> getList() {
        return list;
    }
}
