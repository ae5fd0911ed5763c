package org.madang.comment.outside.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.comment.outside.OutsideComment;
import org.madang.comment.outside.OutsideCommentService;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /comment/outside.xhtml}: an author takes a comment out that came with the text. */
@Named
@RequestScoped
public class OutsideView {

    @Inject
    OutsideCommentService comments;

    @Inject
    PostService posts;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private Post post;
    private List<OutsideComment> list;
    private String place;

    @PostConstruct
    void load() {
        list = comments.ofOwn(page.number("number"));
        post = posts.readOwn(page.number("number"));
    }

    /** Takes the chosen one out. */
    public void remove() {
        errors.allow(() -> {
            if (place == null || !place.matches("[1-9][0-9]{0,8}")) {
                throw DomainException.invalid("place", "required");
            }
            comments.remove(post.getNumber(), Integer.parseInt(place));
            Onward.to("/posts/" + post.getNumber() + "/outside", "outside-removed");
        });
    }

    public Post getPost() {
        return post;
    }

    public List<OutsideComment> getList() {
        return list;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
