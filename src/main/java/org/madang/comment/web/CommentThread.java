package org.madang.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.stream.Stream;
import org.madang.comment.CommentRow;
import org.madang.comment.CommentService;
import org.madang.comment.CommentsShown;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;

/** The page of comments that stands below a text. The address says which page and order. */
@Named("thread")
@RequestScoped
public class CommentThread {

    @Inject
    CommentService comments;

    @Inject
    CurrentPage page;

    @Inject
    Event<CommentsShown> shown;

    private Page<CommentRow> list;

    /** The comments of a text, each with its answers. */
    public Page<CommentRow> of(UUID subject) {
        if (list == null) {
            boolean newestFirst = "newest".equals(page.parameter("sort"));
            list = comments.list(subject, newestFirst, page.request(CommentService.PAGE_SIZE));
            shown.fire(new CommentsShown(list.items().stream()
                    .flatMap(root -> Stream.concat(Stream.of(root), root.replies().stream()))
                    .toList()));
        }
        return list;
    }
}
