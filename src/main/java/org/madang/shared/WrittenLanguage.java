package org.madang.shared;

/** Tells in which of our two languages something was written, so that nobody has to be asked. */
public final class WrittenLanguage {

    private static final int HANGUL_OF_TEN = 1;

    private WrittenLanguage() {}

    /** {@code ko} if at least a tenth of the letters are Korean, or there are no letters at all; else {@code en}. */
    public static String of(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long hangul = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)
                .count();
        return letters == 0 || hangul * 10 >= letters * HANGUL_OF_TEN ? "ko" : "en";
    }
}
