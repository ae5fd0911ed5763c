package org.madang.shared;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Brings what people type into the one form that is stored. */
public final class PlainText {

    private PlainText() {}

    /**
     * One line: composed (NFC), without control characters and bidirectional overrides, runs of white space as one
     * space, trimmed. Null becomes empty.
     */
    public static String line(@Nullable String text) {
        return text(text).replaceAll("\\s+", " ").strip();
    }

    /**
     * Several lines: composed (NFC), line ends as {@code \n}, without control characters (but tab and line end) and
     * bidirectional overrides, trimmed. Null becomes empty.
     */
    public static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(PlainText::isAllowed)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static boolean isAllowed(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        boolean override = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !Character.isISOControl(c) && !override && !surrogate && c != 0xFEFF;
    }
}
