package org.madang.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.post.PostCard;
import org.madang.post.PostFilter;
import org.madang.post.PostLists;

/** The few newest posts that pages of other things show. */
@Named
@RequestScoped
public class PostStrips {

    private static final int MOST = 6;

    @Inject
    PostLists posts;

    private List<PostCard> items;

    /** Of the whole city. */
    public List<PostCard> getNewest() {
        return newest(PostFilter.ALL);
    }

    /** Of a neighbourhood. */
    public List<PostCard> in(String neighbourhood) {
        return newest(PostFilter.inNeighbourhood(neighbourhood));
    }

    /** On a topic. */
    public List<PostCard> on(String topic) {
        return newest(PostFilter.onTopic(topic));
    }

    private List<PostCard> newest(PostFilter filter) {
        if (items == null) {
            items = posts.first(filter, MOST);
        }
        return items;
    }
}
