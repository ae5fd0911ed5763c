package org.madang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenLanguageTest {

    @ParameterizedTest
    @CsvSource({"안양천 산책로, ko", "The footpath along the stream, en", "GTX-C 노선과 버스 M5532, ko", "'', ko", "2026-11-22, ko"
    })
    void tellsTheLanguageOfAText(String text, String language) {
        assertThat(WrittenLanguage.of(text)).isEqualTo(language);
    }
}
