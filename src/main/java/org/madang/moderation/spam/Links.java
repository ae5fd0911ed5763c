package org.madang.moderation.spam;

import java.util.regex.Pattern;

/** Addresses of the web in a text. */
final class Links {

    /** Whom nobody knows yet puts at most this many into a comment. */
    static final int MOST_OF_NEWCOMERS = 1;

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\b(?:https?://|www\\.)[^\\s<>\"')\\]]{3,}|\\b[a-z0-9-]{2,63}\\.(?:com|net|org|kr|shop|xyz|top|io|me)(?:/[^\\s]*)?\\b");

    private Links() {}

    static int in(String text) {
        return (int) ADDRESS.matcher(text).results().count();
    }
}
