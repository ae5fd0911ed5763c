package org.madang.hub;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a feed tells.
 *
 * @param remoteId its name there
 * @param title empty where the network has none
 * @param body plain text
 * @param picture address of a picture there; null if there is none
 */
record Entry(
        String remoteId,
        String url,
        String title,
        String body,
        @Nullable String picture,
        Instant at) {

    private static final int KEY = 24;
    private static final int TOO_SHORT = 10;

    /**
     * The same for things that say the same: the first letters without anything between. Empty for what is too short to
     * tell.
     */
    String foldKey() {
        return foldKey(title.isBlank() ? body : title);
    }

    static String foldKey(String words) {
        var letters =
                words.replaceAll("https?://\\S+", " ").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        int count = letters.codePointCount(0, letters.length());
        return count < TOO_SHORT ? "" : letters.substring(0, letters.offsetByCodePoints(0, Math.min(KEY, count)));
    }
}
