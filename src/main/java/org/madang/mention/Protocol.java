package org.madang.mention;

import java.util.Locale;

/** How another site tells that one of its pages names a text of ours. */
public enum Protocol {
    WEBMENTION,
    PINGBACK,
    TRACKBACK;

    /** As in {@code channel.<network>}. */
    String network() {
        return name().toLowerCase(Locale.ROOT);
    }
}
