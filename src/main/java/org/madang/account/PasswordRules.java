package org.madang.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a password must be: long enough, and not among those that are tried first. No rules about kinds of characters.
 *
 * <p>How hard it is to guess is told by a library that knows 30,000 common passwords, names, words, dates and keyboard
 * walks; {@link CommonPasswords} adds what people type in Korea.
 */
public final class PasswordRules {

    /** How hard a password is to guess. */
    public enum Strength {
        WEAK,
        FAIR,
        GOOD
    }

    /** What the words of the faults name. */
    static final Map<String, Object> PARAMETERS =
            Map.of("min", Registration.MIN_PASSWORD, "max", Registration.MAX_PASSWORD);

    private static final Zxcvbn GUESSER = new Zxcvbn();
    private static final int LOOKED_AT = 64;
    private static final int HANDLE_COUNTS = 4;
    private static final int GUESSED_SOON = 1;
    private static final int GUESSED_LATE = 3;

    private PasswordRules() {}

    /** The code of what is wrong with a new password; null if nothing is. */
    static @Nullable String fault(@Nullable String password, String handle, String email) {
        int length = password == null ? 0 : password.length();
        if (password == null || length < Registration.MIN_PASSWORD || length > Registration.MAX_PASSWORD) {
            return "password-length";
        }
        return strength(password, handle, email) == Strength.WEAK ? "password-guessable" : null;
    }

    /** How hard it is to guess for somebody who knows the account's handle and address. */
    public static Strength strength(String password, String handle, String email) {
        var lower = password.toLowerCase(Locale.ROOT);
        if (CommonPasswords.contains(lower) || handle.length() >= HANDLE_COUNTS && lower.contains(handle)) {
            return Strength.WEAK;
        }
        var seen = lower.substring(0, Math.min(LOOKED_AT, lower.length()));
        var known =
                List.of(handle, email.toLowerCase(Locale.ROOT), email.split("@")[0].toLowerCase(Locale.ROOT), "madang");
        int score = GUESSER.measure(seen, known).getScore();
        return score <= GUESSED_SOON ? Strength.WEAK : score < GUESSED_LATE ? Strength.FAIR : Strength.GOOD;
    }
}
