package org.madang.account.totp;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.code.HashingAlgorithm;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import dev.samstevens.totp.secret.DefaultSecretGenerator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;

/** The codes of RFC 6238 as every authenticator app makes them: SHA-1, six digits, half a minute. */
final class OneTimeCodes {

    private static final int SECRET_LETTERS = 32;
    private static final int SECONDS = 30;
    private static final int DIGITS = 6;
    private static final DefaultCodeGenerator GENERATOR = new DefaultCodeGenerator(HashingAlgorithm.SHA1, DIGITS);

    private OneTimeCodes() {}

    /** A new secret of 160 bits in Base32. */
    static String newSecret() {
        return new DefaultSecretGenerator(SECRET_LETTERS).generate();
    }

    /** The step whose code this is: the present one, or one before or after for clocks that go wrong; empty if none. */
    static OptionalLong step(String secret, String code, Instant now) {
        long present = now.getEpochSecond() / SECONDS;
        OptionalLong found = OptionalLong.empty();
        for (long step = present - 1; step <= present + 1; step++) {
            if (same(generate(secret, step), code)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code of a moment. */
    static String code(String secret, Instant at) {
        return generate(secret, at.getEpochSecond() / SECONDS);
    }

    private static String generate(String secret, long step) {
        try {
            return GENERATOR.generate(secret, step);
        } catch (CodeGenerationException e) {
            throw new IllegalStateException("A stored secret gives no code", e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
