package org.madang.imports;

import org.jspecify.annotations.Nullable;

/**
 * What became of a line.
 *
 * @param code why it did not go in, see {@code error.<code>}; null unless it failed
 * @param field the field at fault; empty if it is the line as a whole
 * @param most the limit that the code's text names; null if it names none
 */
public record Outcome(
        Kind kind,
        int line,
        @Nullable String code,
        String field,
        @Nullable Integer most) {

    /** The three things that can become of a line. */
    public enum Kind {
        ADDED,
        /** The text came with an earlier file, or earlier in this one. */
        SKIPPED,
        FAILED
    }

    /** It went in. */
    public static Outcome added(int line) {
        return new Outcome(Kind.ADDED, line, null, "", null);
    }

    /** It was there. */
    public static Outcome skipped(int line) {
        return new Outcome(Kind.SKIPPED, line, null, "", null);
    }

    /** It did not go in. */
    public static Outcome failed(int line, String field, String code, @Nullable Integer most) {
        return new Outcome(Kind.FAILED, line, code, field, most);
    }
}
