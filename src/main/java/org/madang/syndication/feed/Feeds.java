package org.madang.syndication.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Feeds as documents, for those who are sent them. */
@ApplicationScoped
public class Feeds {

    /** A feed as it is now. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Document(String contentType, byte[] bytes) {}

    @Inject
    FeedService feeds;

    /** Whether a path is that of a feed which can be subscribed to: searches cannot. */
    public boolean has(String path) {
        return FeedAddress.of(path).filter(address -> !address.isSearch()).isPresent();
    }

    /** Empty if the path is none of a feed. */
    public Optional<Document> read(String path) {
        return FeedAddress.of(path)
                .filter(address -> !address.isSearch())
                .map(address -> new Document(
                        address.format().contentType(), address.format().write(feeds.newest(address, path))));
    }
}
