package org.madang.syndication.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed before it is written in one of its formats.
 *
 * @param self its own absolute address in this format
 * @param home the page with the same texts
 * @param updated when the newest change of any of its texts was; the beginning of 1970 while there is none
 * @param hub who tells others of changes (WebSub); null if nobody does
 */
record FeedText(
        String title,
        String self,
        String home,
        Instant updated,
        @Nullable URI hub,
        List<FeedItem> items) {

    static FeedText of(String title, String self, String home, List<FeedItem> items) {
        var updated =
                items.stream().map(FeedItem::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
        return new FeedText(title, self, home, updated, null, List.copyOf(items));
    }

    /** The same with who tells others of changes. */
    FeedText withHub(@Nullable URI other) {
        return new FeedText(title, self, home, updated, other, items);
    }
}
