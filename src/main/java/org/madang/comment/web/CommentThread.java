package org.madang.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.stream.Stream;
import org.madang.comment.CommentRow;
import org.madang.comment.CommentsShown;
import org.madang.comment.ThreadOrder;
import org.madang.comment.ThreadService;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;

/** The page of comments that stands below a text. The address says which page and order. */
@Named("thread")
@RequestScoped
public class CommentThread {

    @Inject
    ThreadService threads;

    @Inject
    CurrentPage page;

    @Inject
    Event<CommentsShown> shown;

    private Page<CommentRow> list;

    /** The comments of a text, each with its first answers. */
    public Page<CommentRow> of(UUID subject) {
        if (list == null) {
            list = threads.list(subject, order(page.parameter("sort")), page.request(ThreadService.PAGE_SIZE));
            shown.fire(new CommentsShown(list.items().stream()
                    .flatMap(root -> Stream.concat(Stream.of(root), root.replies().stream()))
                    .toList()));
        }
        return list;
    }

    private static ThreadOrder order(String sort) {
        return switch (sort) {
            case "newest" -> ThreadOrder.NEWEST;
            case "supports" -> ThreadOrder.SUPPORTS;
            default -> ThreadOrder.OLDEST;
        };
    }
}
