package org.madang.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.post.PostCard;
import org.madang.post.PostFilter;
import org.madang.post.PostService;
import org.madang.shared.PageRequest;

/** The newest posts, for the first page. */
@Named
@RequestScoped
public class NewestPosts {

    private static final int MOST = 6;

    @Inject
    PostService posts;

    private List<PostCard> items;

    public List<PostCard> getItems() {
        if (items == null) {
            items = posts.list(PostFilter.ALL, PageRequest.first(MOST)).items();
        }
        return items;
    }
}
