package org.madang.hot;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that unusually many people write about.
 *
 * @param number in its address, permanent
 * @param word by which it was found, as the index knows it
 * @param beside other words that mostly stand in the same texts
 * @param topic slug, if it is one within a topic; null otherwise
 * @param neighbourhood slug, if it is one within a neighbourhood; null otherwise
 * @param people who wrote the word in the last days, each counted once however much they wrote
 * @param texts of these
 * @param usual texts with the word in as many days of the year before, on average
 * @param score how unusual it is, see {@link Unusual}
 * @param hotAt when it was last found to be unusual
 * @param nameKo what staff call it; null while nobody named it
 * @param pinned whether it stays in view though it cools down
 */
public record HotIssue(
        long number,
        String word,
        List<String> beside,
        @Nullable String topic,
        @Nullable String neighbourhood,
        int people,
        int texts,
        double usual,
        double score,
        Instant foundAt,
        Instant hotAt,
        @Nullable String nameKo,
        @Nullable String nameEn,
        boolean pinned) {

    /** The longest name, in characters. */
    public static final int MAX_NAME = 60;

    public HotIssue {
        beside = List.copyOf(beside);
    }

    /** What it is called: the name that staff gave it, or its word. */
    public String name(Locale locale) {
        var named = "en".equals(locale.getLanguage()) ? nameEn : nameKo;
        return named == null ? word : named;
    }

    /** Where people find it. */
    public String path() {
        return "/issues/" + number;
    }

    /** Whether it concerns the whole city. */
    public boolean isOfTheCity() {
        return topic == null && neighbourhood == null;
    }
}
