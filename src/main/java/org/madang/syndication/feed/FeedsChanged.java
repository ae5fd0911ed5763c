package org.madang.syndication.feed;

import java.util.List;

/**
 * Feeds hold something else than before. Fired outside of any transaction.
 *
 * @param paths of the feeds
 */
public record FeedsChanged(List<String> paths) {

    public FeedsChanged {
        paths = List.copyOf(paths);
    }
}
