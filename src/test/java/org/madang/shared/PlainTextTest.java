package org.madang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void decomposedHangulIsComposed() {
        assertThat(PlainText.line("산책로")).isEqualTo("산책로");
    }

    @Test
    void controlsAndDirectionOverridesAreDropped() {
        assertThat(PlainText.line("a\u202Eb\u0000c\u2066d\uFEFF")).isEqualTo("abcd");
        assertThat(PlainText.text("a\r\nb\rc\td\u0007")).isEqualTo("a\nb\nc\td");
    }

    @Test
    void aLineIsOneLine() {
        assertThat(PlainText.line("  a \n\t b  ")).isEqualTo("a b");
        assertThat(PlainText.line(null)).isEmpty();
    }
}
