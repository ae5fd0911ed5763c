package org.madang.comment;

import java.util.List;

/** A page of comments is about to be shown to somebody; with the replies, in no order. */
public record CommentsShown(List<CommentRow> comments) {

    public CommentsShown {
        comments = List.copyOf(comments);
    }
}
