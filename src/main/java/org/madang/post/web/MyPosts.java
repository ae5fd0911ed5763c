package org.madang.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.CurrentPerson;
import org.madang.post.Post;
import org.madang.post.PostCard;
import org.madang.post.PostFilter;
import org.madang.post.PostLists;
import org.madang.post.PostService;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;

/** The signed-in person's own posts, for the person's page. */
@Named
@RequestScoped
public class MyPosts {

    private static final int MOST = 10;

    @Inject
    PostService posts;

    @Inject
    PostLists lists;

    @Inject
    CurrentPerson current;

    private List<Post> drafts;
    private Page<PostCard> published;

    /** The newest first. */
    public List<Post> getDrafts() {
        if (drafts == null) {
            drafts = posts.myDrafts();
        }
        return drafts;
    }

    /** The newest first. */
    public Page<PostCard> getPublished() {
        if (published == null) {
            published = lists.list(PostFilter.byWriter(current.get().handle()), PageRequest.first(MOST));
        }
        return published;
    }
}
