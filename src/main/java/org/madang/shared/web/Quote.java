package org.madang.shared.web;

import java.util.List;
import org.madang.shared.PersonalData;

/**
 * Some words of a text that are at fault, with a few before and after them.
 *
 * @param before begins with an ellipsis unless the text begins there
 * @param after ends with an ellipsis unless the text ends there
 */
public record Quote(String before, String words, String after) {

    private static final int AROUND = 24;

    /** Everything in a text that looks like personal data, in its order. */
    static List<Quote> personalDataIn(String text) {
        return PersonalData.in(text).stream()
                .map(span -> of(text, span.from(), span.from() + span.words().length()))
                .toList();
    }

    private static Quote of(String text, int from, int to) {
        int begin = Math.max(0, from - AROUND);
        int end = Math.min(text.length(), to + AROUND);
        return new Quote(
                (begin > 0 ? "…" : "") + text.substring(begin, from),
                text.substring(from, to),
                text.substring(to, end) + (end < text.length() ? "…" : ""));
    }
}
