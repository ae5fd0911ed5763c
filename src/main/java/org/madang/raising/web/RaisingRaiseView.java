package org.madang.raising.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.raising.Raising;
import org.madang.raising.RaisingService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /raising/raise.xhtml}: an editor says why a post deserves the front page. */
@Named
@RequestScoped
public class RaisingRaiseView {

    @Inject
    RaisingService raisings;

    @Inject
    PostService posts;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private Post post;
    private String reason;

    @PostConstruct
    void load() {
        current.require(Action.RAISE_POST);
        post = posts.read(page.number("number"));
        post.requirePublic();
    }

    /** Raises it. */
    public void raise() {
        errors.allow(() -> {
            raisings.raise(post.getNumber(), reason);
            Onward.to("/posts/" + post.getNumber(), "post-raised");
        });
    }

    public Post getPost() {
        return post;
    }

    public int getMax() {
        return Raising.MAX_REASON;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
