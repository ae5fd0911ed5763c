package org.madang.hub.listening;

import java.util.List;

/**
 * How often a topic is mentioned.
 *
 * @param slug of the topic
 * @param words any of which is a mention
 * @param weeks what departments' accounts said by week, the oldest first, eight in all; the last one is under way
 * @param now in the last seven days
 * @param before in the seven days before those
 */
public record Mentions(String slug, String label, List<String> words, List<Long> weeks, long now, long before) {

    public Mentions {
        words = List.copyOf(words);
        weeks = List.copyOf(weeks);
    }

    /** {@code more}, {@code fewer} or {@code same}, compared with the seven days before. */
    public String trend() {
        return now > before ? "more" : now < before ? "fewer" : "same";
    }
}
