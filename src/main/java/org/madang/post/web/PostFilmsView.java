package org.madang.post.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.media.film.FilmService;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /post/films.xhtml}: a film of one's own is put into a post. */
@Named
@RequestScoped
public class PostFilmsView {

    @Inject
    PostService posts;

    @Inject
    CurrentPage page;

    private Post post;

    @PostConstruct
    void load() {
        post = posts.readOwn(page.number("number"));
    }

    public Post getPost() {
        return post;
    }

    /** The largest film, in megabytes. */
    public long getMegabytes() {
        return FilmService.MAX_BYTES >> 20;
    }

    /** What was typed before, if the form comes back. */
    public String typed(String field) {
        return page.parameter(field);
    }
}
