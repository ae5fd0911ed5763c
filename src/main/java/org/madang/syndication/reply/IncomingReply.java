package org.madang.syndication.reply;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a network gives it.
 *
 * @param network as in {@code channel.<network>}
 * @param remoteId its name there; it is taken in once
 * @param url where people read it there
 * @param html what was said; not trusted
 */
public record IncomingReply(String network, String remoteId, Place place, Sender sender, String url, String html) {

    /**
     * What it answers here.
     *
     * @param content the post or proposal
     * @param parent number of the comment under it; null if it answers none
     */
    public record Place(UUID content, @Nullable Long parent) {}

    /**
     * Who said it.
     *
     * @param address names the person on that network for good
     * @param handle as people write it there
     */
    public record Sender(String address, String name, String handle) {}
}
