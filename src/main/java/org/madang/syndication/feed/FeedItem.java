package org.madang.syndication.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text in a feed.
 *
 * @param id the same for ever, wherever the text stands
 * @param link absolute address
 * @param authors who wrote it, the first author first; empty for an imported text
 * @param summary plain text; may be empty
 * @param html the whole text with absolute links; null if only the summary may go out
 * @param rights what others may do with it, in words; null if nothing is said
 * @param licence address of the licence; null if nothing is licensed
 */
record FeedItem(
        String id,
        String link,
        String title,
        List<Author> authors,
        String language,
        Instant published,
        Instant updated,
        String summary,
        @Nullable String html,
        @Nullable String rights,
        @Nullable String licence,
        List<String> tags) {

    /** Who wrote it, and where more of it is. */
    record Author(String name, String link) {}
}
