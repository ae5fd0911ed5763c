package org.madang.follow.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    @Test
    void linesAreShortAndWholeAgainWhenUnfolded() {
        var title = "느티천 산책로에 낮은 조명을, 그리고 의자도; 비 오는 날 쉴 곳까지 놓아 주세요 \\o/";
        var calendar = new CalendarText("마당", Instant.parse("2026-11-22T03:00:00Z"));

        calendar.day("u", LocalDate.of(2026, 12, 31), title, "https://example.org/proposals/1");

        var text = calendar.end();
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", ""))
                .contains("SUMMARY:"
                        + title.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;") + "\r\n")
                .contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n");
    }
}
