package org.madang.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.comment.CommentRow;
import org.madang.comment.CommentService;
import org.madang.search.SimilarComment;
import org.madang.search.SimilarComments;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /search/repeated.xhtml}: a comment, and those that say nearly the same. */
@Named
@RequestScoped
public class RepeatedView {

    @Inject
    CommentService comments;

    @Inject
    SimilarComments similar;

    @Inject
    CurrentPage page;

    private CommentRow comment;
    private List<SimilarComment> found;

    @PostConstruct
    void load() {
        found = similar.to(page.number("number"));
        comment = comments.row(page.number("number"));
    }

    public CommentRow getComment() {
        return comment;
    }

    public List<SimilarComment> getFound() {
        return found;
    }

    /** Of a hundred. */
    public long percent(SimilarComment one) {
        return Math.round(one.score() * 100);
    }
}
