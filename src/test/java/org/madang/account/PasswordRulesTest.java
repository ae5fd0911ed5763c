package org.madang.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.account.PasswordRules.Strength;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "1234567890",
                "qwertyuiop",
                "1q2w3e4r5t",
                "aaaaaaaaaaaa",
                "abcdefghijkl",
                "dkssudgktpdy", // 안녕하세요 on an English keyboard
                "qlalfqjsgh12",
                "안녕하세요안녕하세요",
                "iloveyou1234",
                "P@ssw0rd1234",
                "resident1-password",
                "01012345678"
            })
    void whatIsTriedFirstIsRefused(String password) {
        assertThat(PasswordRules.fault(password, "resident1", "resident1@example.org"))
                .isEqualTo("password-guessable");
    }

    @ParameterizedTest
    @CsvSource({
        "short, password-length",
        "'', password-length",
        "바람이 부는 언덕에서,",
        "correct horse battery staple,",
        "Zr8#kQ2vWm1p,"
    })
    void lengthAndHardToGuessIsAllThatCounts(String password, String fault) {
        assertThat(PasswordRules.fault(password, "resident1", "r@example.org")).isEqualTo(fault);
    }

    @Test
    void aLongOneIsLookedAtQuickly() {
        long began = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            PasswordRules.strength("aAbB1!".repeat(33), "resident1", "r@example.org");
        }
        assertThat((System.nanoTime() - began) / 1e9).isLessThan(10);
    }

    @Test
    void strengthHasWords() {
        assertThat(PasswordRules.strength("correct horse battery staple", "h", "e@example.org"))
                .isEqualTo(Strength.GOOD);
    }
}
