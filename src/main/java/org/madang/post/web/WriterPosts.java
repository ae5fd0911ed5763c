package org.madang.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.post.PostCard;
import org.madang.post.PostFilter;
import org.madang.post.PostLists;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;

/** The posts on the page of their writer. */
@Named
@RequestScoped
public class WriterPosts {

    private static final int SIZE = 12;

    @Inject
    PostLists posts;

    @Inject
    CurrentPage page;

    private Page<PostCard> list;

    public Page<PostCard> of(String handle) {
        if (list == null) {
            list = posts.list(PostFilter.byWriter(handle), page.request(SIZE));
        }
        return list;
    }
}
