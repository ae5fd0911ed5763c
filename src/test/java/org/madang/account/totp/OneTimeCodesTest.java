package org.madang.account.totp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.shared.QrCode;

class OneTimeCodesTest {

    /** The secret of the test vectors of RFC 6238, appendix B. */
    private static final String SECRET = new Base32().encodeToString("12345678901234567890".getBytes());

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:07Z");

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
    void theCodesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(OneTimeCodes.code(SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @Test
    void aClockMayGoWrongByHalfAMinuteAndNoMore() {
        for (int off = -1; off <= 1; off++) {
            var code = OneTimeCodes.code(SECRET, NOW.plusSeconds(30L * off));
            assertThat(OneTimeCodes.step(SECRET, code, NOW)).hasValue(NOW.getEpochSecond() / 30 + off);
        }
        assertThat(OneTimeCodes.step(SECRET, OneTimeCodes.code(SECRET, NOW.plusSeconds(90)), NOW))
                .isEmpty();
        assertThat(OneTimeCodes.step(SECRET, "", NOW)).isEmpty();
    }

    @Test
    void aCodeIsGoodOnceAndNoneBeforeIt() {
        var one = new Authenticator(UUID.randomUUID(), new byte[1], NOW);

        assertThat(one.accept(100)).isTrue();
        assertThat(one.accept(100)).isFalse();
        assertThat(one.accept(99)).isFalse();
        assertThat(one.accept(101)).isTrue();
    }

    @Test
    void afterFiveWrongCodesNoneIsLookedAtForAWhile() {
        var one = new Authenticator(UUID.randomUUID(), new byte[1], NOW);
        for (int i = 0; i < 4; i++) {
            one.failed(NOW);
        }
        assertThat(one.pausedUntil(NOW)).isNull();

        one.failed(NOW);
        assertThat(one.pausedUntil(NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        one.failed(NOW);
        assertThat(one.pausedUntil(NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(10)));

        one.accept(1);
        assertThat(one.pausedUntil(NOW)).isNull();
    }

    @Test
    void recoveryCodesAreManyAndAllDifferent() {
        var codes = RecoveryCodes.make();

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes).allMatch(code -> code.matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}"));
        assertThat(codes).allMatch(code -> RecoveryCodes.looksLikeOne(code.replace("-", "")));
        assertThat(RecoveryCodes.looksLikeOne("123456")).isFalse();
    }

    @Test
    void aQrCodeIsDrawnAsOnePath() {
        var picture = QrCode.of("otpauth://totp/Madang:somebody?secret=" + SECRET);

        assertThat(picture.getSize()).isGreaterThan(33);
        assertThat(picture.getPath()).startsWith("M4 4h1v1h-1z");
    }
}
