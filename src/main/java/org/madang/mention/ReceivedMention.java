package org.madang.mention;

import java.net.URI;
import java.util.UUID;
import org.madang.content.Kind;

/**
 * Somebody says that a page names a text of ours.
 *
 * @param source the page
 * @param target the address of our text as it was told
 * @param number of the text
 * @param attempts at reading the page without success since the last time that it was told
 */
record ReceivedMention(
        UUID id, Protocol protocol, URI source, URI target, UUID content, Kind kind, long number, int attempts) {

    /** Names it among what came over its network; the same page may name several texts. */
    String remoteId() {
        return source + " " + kind + " " + number;
    }

    /** Who is behind it, for good: whoever holds the site may change and take back what its pages say. */
    String site() {
        return source.getScheme() + "://" + source.getRawAuthority();
    }
}
