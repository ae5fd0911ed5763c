package org.madang.syndication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.post.Post;

/**
 * A post as other networks get it.
 *
 * @param number by which people know it here
 * @param summary one or two sentences; empty where the writer reserves all rights
 * @param link absolute address of the post here
 * @param language {@code ko} or {@code en}
 * @param picture path of its first picture here; null if it has none, or where the writer reserves all rights
 */
public record OutgoingPost(
        long number,
        String title,
        String summary,
        String link,
        String language,
        List<String> tags,
        @Nullable String picture) {

    public OutgoingPost {
        tags = List.copyOf(tags);
    }

    /** What may go out of a post: where all rights are reserved, its title and link only. */
    static OutgoingPost of(Post post, String link) {
        boolean shareable = post.getLicence().isShareable();
        return new OutgoingPost(
                post.getNumber(),
                post.getTitle(),
                shareable ? post.getSummary() : "",
                link,
                post.getLanguage(),
                post.getTags(),
                shareable ? post.getPicture() : null);
    }
}
