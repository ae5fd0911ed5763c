package org.madang.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which language an answer has. */
class LanguagesTest {

    @Test
    void ofKoreanAndEnglishTheOneLikedBetter() {
        assertThat(Languages.of(List.of(Locale.FRENCH, Locale.UK, Locale.KOREA)))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Languages.of(List.of(Locale.KOREA, Locale.UK))).isEqualTo(Locale.KOREAN);
    }

    @Test
    void elseKorean() {
        assertThat(Languages.of(List.of())).isEqualTo(Locale.KOREAN);
        assertThat(Languages.of(List.of(Locale.FRENCH, Locale.forLanguageTag("*"))))
                .isEqualTo(Locale.KOREAN);
    }
}
