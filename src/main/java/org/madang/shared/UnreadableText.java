package org.madang.shared;

import org.jspecify.annotations.Nullable;

/**
 * Text that is made to mislead the eye: characters that turn the direction of reading, and letters under heaps of marks.
 */
public final class UnreadableText {

    /** No script stacks more marks than this on one letter. */
    public static final int MOST_MARKS = 6;

    private UnreadableText() {}

    /**
     * Refuses it in a field of a form.
     *
     * @throws DomainException {@code hidden-characters}, {@code stacked-marks}
     */
    public static void refuse(String field, @Nullable String text) {
        if (text == null) {
            return;
        }
        if (text.codePoints().anyMatch(UnreadableText::turnsDirection)) {
            throw DomainException.invalid(field, "hidden-characters");
        }
        if (longestHeap(text) > MOST_MARKS) {
            throw DomainException.invalid(field, "stacked-marks");
        }
    }

    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static int longestHeap(String text) {
        int longest = 0;
        int heap = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            heap = isMark(text.codePointAt(i)) ? heap + 1 : 0;
            longest = Math.max(longest, heap);
        }
        return longest;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
