package org.madang.alert;

import java.util.List;
import java.util.Map;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.Violation;

/**
 * What an emergency message says.
 *
 * @param drill whether it is only practised; readers see that at once
 * @param event in a word or two: heavy rain, fire
 * @param words what happened and what to do
 * @param wordsEn the same in English; empty if nobody wrote it
 * @param places slugs of neighbourhoods; empty for the whole city
 * @param hours how long it holds, from 1 to 72
 */
public record AlertText(
        boolean drill, Level level, String event, String words, String wordsEn, List<String> places, int hours) {

    public static final int MAX_EVENT = 80;
    public static final int MAX_WORDS = 500;
    private static final int MAX_HOURS = 72;

    public AlertText {
        event = PlainText.line(event);
        words = PlainText.text(words);
        wordsEn = PlainText.text(wordsEn);
        places = List.copyOf(places);
    }

    /** @throws DomainException {@code required}, {@code too-long} or {@code out-of-range} for a field */
    void check() {
        require("event", event, MAX_EVENT);
        require("words", words, MAX_WORDS);
        if (wordsEn.length() > MAX_WORDS) {
            throw invalid("wordsEn", "too-long", Map.of("max", MAX_WORDS));
        }
        if (hours < 1 || hours > MAX_HOURS) {
            throw invalid("hours", "out-of-range", Map.of("min", 1, "max", MAX_HOURS));
        }
    }

    private static void require(String field, String text, int most) {
        if (text.isBlank()) {
            throw DomainException.invalid(field, "required");
        }
        if (text.length() > most) {
            throw invalid(field, "too-long", Map.of("max", most));
        }
    }

    private static DomainException invalid(String field, String code, Map<String, Object> parameters) {
        return DomainException.invalid(List.of(new Violation(field, code, parameters)));
    }
}
