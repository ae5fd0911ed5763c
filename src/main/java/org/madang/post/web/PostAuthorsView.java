package org.madang.post.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.together.CoAuthorRow;
import org.madang.post.CoAuthorService;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /post/authors.xhtml}: who writes a post together, and who is asked to. */
@Named
@RequestScoped
public class PostAuthorsView {

    @Inject
    CoAuthorService authors;

    @Inject
    PostService posts;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private Post post;
    private List<CoAuthorRow> team;
    private String handle;
    private String other;

    @PostConstruct
    void load() {
        post = posts.readOwn(page.number("number"));
        team = authors.team(post.getNumber());
    }

    /** Asks the person named. */
    public void invite() {
        errors.allow(() -> {
            authors.invite(post.getNumber(), handle == null ? "" : handle.replace("@", ""));
            Onward.to(address(), "author-invited");
        });
    }

    /** Takes the chosen person out, or the invitation back. */
    public void remove() {
        errors.allow(() -> {
            authors.remove(post.getNumber(), other == null ? "" : other);
            Onward.to(current.is(self(other)) ? "/account" : address(), "author-removed");
        });
    }

    private @Nullable UUID self(@Nullable String chosen) {
        return team.stream()
                .filter(one -> one.handle().equals(chosen))
                .map(CoAuthorRow::person)
                .findFirst()
                .orElse(null);
    }

    private String address() {
        return "/posts/" + post.getNumber() + "/authors";
    }

    /** Whom the reader may take out: everybody as the first author, oneself otherwise. */
    public List<CoAuthorRow> getRemovable() {
        return isFirst()
                ? team
                : team.stream().filter(one -> current.is(one.person())).toList();
    }

    public Post getPost() {
        return post;
    }

    /** In the order in which they were asked. */
    public List<CoAuthorRow> getTeam() {
        return team;
    }

    /** Whether the reader may ask others, and take them out. */
    public boolean isFirst() {
        return current.may(Action.SHARE_POST, post);
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }
}
