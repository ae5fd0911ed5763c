package org.madang.syndication.feed;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The formats in which every feed can be had. */
enum FeedFormat {
    ATOM("atom", "application/atom+xml;charset=UTF-8", AtomFeed::write),
    RSS("rss", "application/rss+xml;charset=UTF-8", RssFeed::write),
    JSON("json", "application/feed+json;charset=UTF-8", JsonFeed::write);

    private final String ending;
    private final String contentType;
    private final Function<FeedText, byte[]> writer;

    FeedFormat(String ending, String contentType, Function<FeedText, byte[]> writer) {
        this.ending = ending;
        this.contentType = contentType;
        this.writer = writer;
    }

    /** The format of an ending of the address. */
    static Optional<FeedFormat> of(String ending) {
        return Arrays.stream(values()).filter(f -> f.ending.equals(ending)).findFirst();
    }

    String contentType() {
        return contentType;
    }

    byte[] write(FeedText feed) {
        return writer.apply(feed);
    }
}
