package org.madang.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.CurrentPerson;
import org.madang.post.Post;
import org.madang.post.PostCard;
import org.madang.post.PostService;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /post/view.xhtml}. */
@Named
@RequestScoped
public class PostView {

    private static final int CHARACTERS_A_MINUTE = 500;
    private static final int MORE = 4;

    @Inject
    PostService posts;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    private Post post;
    private List<PostCard> more;

    public Post getPost() {
        if (post == null) {
            post = posts.read(page.number("number"));
        }
        return post;
    }

    /** How many minutes reading it takes; at least 1. */
    public int getMinutes() {
        return Math.max(1, Math.round((float) getPost().getBody().length() / CHARACTERS_A_MINUTE));
    }

    /** Others on its topic. */
    public List<PostCard> getMore() {
        if (more == null) {
            more = posts.moreOnTopic(getPost(), MORE);
        }
        return more;
    }

    /** Whether the reader wrote it. */
    public boolean isOwn() {
        var author = getPost().getAuthor();
        return author != null && current.is(author.getId());
    }
}
