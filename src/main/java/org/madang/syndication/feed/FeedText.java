package org.madang.syndication.feed;

import java.time.Instant;
import java.util.List;

/**
 * A feed before it is written in one of its formats.
 *
 * @param self its own absolute address in this format
 * @param home the page with the same texts
 * @param updated when the newest change of any of its texts was; the beginning of 1970 while there is none
 */
record FeedText(String title, String self, String home, Instant updated, List<FeedItem> items) {

    static FeedText of(String title, String self, String home, List<FeedItem> items) {
        var updated =
                items.stream().map(FeedItem::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
        return new FeedText(title, self, home, updated, List.copyOf(items));
    }
}
