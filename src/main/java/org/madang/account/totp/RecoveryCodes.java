package org.madang.account.totp;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes for the day the phone is lost, in letters and digits that nobody mistakes for each other. */
final class RecoveryCodes {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final int HOW_MANY = 10;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** Ten new ones, as {@code abcd-efgh-jkmn}. */
    static List<String> make() {
        return IntStream.range(0, HOW_MANY).mapToObj(i -> one()).toList();
    }

    private static String one() {
        var letters = RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** Whether this could be one, without its dashes. */
    static boolean looksLikeOne(String code) {
        return code.length() == LENGTH && code.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }
}
