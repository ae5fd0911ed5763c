package org.madang.comment.outside;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment that came with its text.
 *
 * @param place its number under the text, from 1, in the order of reading
 * @param depth how deep it answers others; 0 for what answers the text, 3 at most
 * @param pingback whether it only tells that another page names the text
 * @param name of who wrote it there; may be empty
 * @param url of a pingback's page; null if there is none that can be linked
 * @param html its words, safe to show
 * @param writtenAt null if nobody knows
 */
public record OutsideComment(
        int place,
        int depth,
        boolean pingback,
        String name,
        @Nullable String url,
        String html,
        @Nullable Instant writtenAt) {

    /** The deepest that is shown apart. */
    public static final int MAX_DEPTH = 3;

    public static final int MAX_NAME = 80;

    /** The longest HTML, in characters. */
    public static final int MAX_HTML = 20_000;
}
