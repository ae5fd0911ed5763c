package org.madang.syndication;

import java.util.List;
import org.madang.post.Post;

/**
 * A post as other networks get it.
 *
 * @param summary one or two sentences; empty where the writer reserves all rights
 * @param link absolute address of the post here
 * @param language {@code ko} or {@code en}
 */
public record OutgoingPost(String title, String summary, String link, String language, List<String> tags) {

    public OutgoingPost {
        tags = List.copyOf(tags);
    }

    /** What may go out of a post: where all rights are reserved, its title and link only. */
    static OutgoingPost of(Post post, String link) {
        return new OutgoingPost(
                post.getTitle(),
                post.getLicence().isShareable() ? post.getSummary() : "",
                link,
                post.getLanguage(),
                post.getTags());
    }
}
