package org.madang.review.tagging;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A tag for policy review.
 *
 * @param meaning when to use it
 * @param owner slug of the department that looks after it; null for all
 * @param retired whether nobody uses it for anything new
 * @param mergedInto slug of the tag that took its place; null if none did
 * @param proposals how many public proposals have it
 */
public record ReviewTag(
        String slug,
        String ko,
        String en,
        String meaning,
        @Nullable String owner,
        boolean retired,
        @Nullable String mergedInto,
        long proposals) {

    public static final int MAX_NAME = 40;
    public static final int MAX_MEANING = 500;

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : ko;
    }
}
