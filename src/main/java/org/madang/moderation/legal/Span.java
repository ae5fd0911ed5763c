package org.madang.moderation.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** The words of a text that a mask covers, by where they begin and end. */
@Embeddable
class Span {

    private static final String COVER = "█";

    @Column(name = "span_from")
    private int begin;

    @Column(name = "span_to")
    private int end;

    protected Span() {} // for Jakarta Persistence

    private Span(int begin, int end) {
        this.begin = begin;
        this.end = end;
    }

    /** Where words first stand in a text; empty if they do not. */
    static Optional<Span> of(String words, String text) {
        int begin = words.isBlank() ? -1 : text.indexOf(words.strip());
        return begin < 0
                ? Optional.empty()
                : Optional.of(new Span(begin, begin + words.strip().length()));
    }

    /** The words of a text that it covers. */
    String words(String text) {
        return text.substring(Math.min(begin, text.length()), Math.min(end, text.length()));
    }

    /** The text with the words covered. */
    String cover(String text) {
        return text.substring(0, begin) + cover(end - begin) + text.substring(end);
    }

    /** What stands in the place of so many characters. */
    static String cover(int length) {
        return COVER.repeat(length);
    }
}
