package org.madang.search.words;

import java.util.Locale;
import java.util.Map;

/**
 * Hangul letter by letter: how a word is typed, key after key. A half-typed syllable is the beginning of the whole one,
 * and a typing error is one letter of many, not a whole syllable.
 */
public final class Jamo {

    private static final char FIRST = '가';
    private static final char LAST = '힣';
    private static final int VOWELS = 21;
    private static final int FINALS = 28;
    private static final String INITIAL = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String[] VOWEL = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ");
    private static final String[] FINAL =
            " ,ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ".split(",");
    private static final Map<Character, String> DOUBLE = Map.ofEntries(
            Map.entry('ㄳ', "ㄱㅅ"),
            Map.entry('ㄵ', "ㄴㅈ"),
            Map.entry('ㄶ', "ㄴㅎ"),
            Map.entry('ㄺ', "ㄹㄱ"),
            Map.entry('ㄻ', "ㄹㅁ"),
            Map.entry('ㄼ', "ㄹㅂ"),
            Map.entry('ㄽ', "ㄹㅅ"),
            Map.entry('ㄾ', "ㄹㅌ"),
            Map.entry('ㄿ', "ㄹㅍ"),
            Map.entry('ㅀ', "ㄹㅎ"),
            Map.entry('ㅄ', "ㅂㅅ"),
            Map.entry('ㅘ', "ㅗㅏ"),
            Map.entry('ㅙ', "ㅗㅐ"),
            Map.entry('ㅚ', "ㅗㅣ"),
            Map.entry('ㅝ', "ㅜㅓ"),
            Map.entry('ㅞ', "ㅜㅔ"),
            Map.entry('ㅟ', "ㅜㅣ"),
            Map.entry('ㅢ', "ㅡㅣ"));

    private Jamo() {}

    /** The keys by which a text is typed, in lower case; what is no Hangul stays. */
    public static String keys(String text) {
        var keys = new StringBuilder(text.length() * 3);
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c < FIRST || c > LAST) {
                keys.append(DOUBLE.getOrDefault(c, String.valueOf(c)));
                continue;
            }
            int at = c - FIRST;
            keys.append(INITIAL.charAt(at / (VOWELS * FINALS)))
                    .append(VOWEL[at / FINALS % VOWELS])
                    .append(FINAL[at % FINALS].strip());
        }
        return keys.toString();
    }

    /** The first consonant of each syllable; what is no Hangul stays. */
    public static String initials(String text) {
        var initials = new StringBuilder(text.length());
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            initials.append(c < FIRST || c > LAST ? c : INITIAL.charAt((c - FIRST) / (VOWELS * FINALS)));
        }
        return initials.toString();
    }

    /** Whether a text is nothing but consonants that begin syllables, two at least. */
    public static boolean areInitials(String text) {
        return text.length() > 1 && text.chars().allMatch(c -> INITIAL.indexOf(c) >= 0);
    }

    /** How many letters must be put in, left out, changed or exchanged with their neighbour to make one of the other. */
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
