package org.madang.comment.outside.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.comment.outside.OutsideComment;
import org.madang.comment.outside.OutsideCommentService;
import org.madang.post.Post;

/** What came with the page's post. Called {@code outsideComments} in pages. */
@Named
@RequestScoped
public class OutsideComments {

    @Inject
    OutsideCommentService service;

    private List<OutsideComment> all;

    private List<OutsideComment> all(Post post) {
        if (all == null) {
            all = service.of(post);
        }
        return all;
    }

    /** What people wrote. */
    public List<OutsideComment> of(Post post) {
        return all(post).stream().filter(one -> !one.pingback()).toList();
    }

    /** Pages that name it. */
    public List<OutsideComment> pingbacks(Post post) {
        return all(post).stream().filter(OutsideComment::pingback).toList();
    }
}
