package org.madang.calling.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.calling.CallingKind;
import org.madang.calling.CallingService;
import org.madang.calling.Registered;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /calling/people.xhtml}: who is registered, for the authors alone. */
@Named
@RequestScoped
public class CallingPeopleView {

    @Inject
    CallingService callings;

    @Inject
    PostService posts;

    @Inject
    CurrentPage page;

    private CallingKind kind;
    private Post post;
    private List<Registered> people;

    @PostConstruct
    void load() {
        kind = CallingKind.ofPath(page.parameter("kind"));
        people = callings.people(page.number("number"), kind);
        post = posts.readOwn(page.number("number"));
    }

    public String getKind() {
        return kind.name();
    }

    public Post getPost() {
        return post;
    }

    /** Those with a seat first, each in the order in which they asked. */
    public List<Registered> getPeople() {
        return people;
    }
}
