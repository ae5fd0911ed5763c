package org.madang.post.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.Visibility;
import org.madang.post.GoneReason;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /post/withdraw.xhtml}: the question before a post is taken back, or a draft deleted. */
@Named
@RequestScoped
public class PostWithdrawView {

    @Inject
    PostService posts;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private Post post;
    private String reason = GoneReason.CHANGED_MIND.name();

    @PostConstruct
    void load() {
        post = posts.readOwn(page.number("number"));
        current.require(Action.WITHDRAW_POST, post);
        if (!isDraft()) {
            post.requirePublic();
        }
    }

    /** Takes it back. */
    public void withdraw() {
        var notice = isDraft() ? "draft-deleted" : "post-withdrawn";
        errors.allow(() -> {
            posts.withdraw(post.getNumber(), chosen());
            Onward.to("/account", notice);
        });
    }

    private GoneReason chosen() {
        return getReasons().stream()
                .filter(one -> one.name().equals(reason))
                .findFirst()
                .orElse(GoneReason.CHANGED_MIND);
    }

    /** The reasons that a writer can give. */
    public List<GoneReason> getReasons() {
        return List.of(GoneReason.CHANGED_MIND, GoneReason.MISTAKE, GoneReason.OUTDATED, GoneReason.PRIVACY);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isDraft() {
        return post.getVisibility() == Visibility.DRAFT;
    }

    public Post getPost() {
        return post;
    }
}
