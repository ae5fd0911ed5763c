package org.madang.media.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-, 0, 1000, true",
        "bytes=0-0, 0, 1, true",
        "bytes=500-5000, 500, 500, true",
        "bytes=-300, 700, 300, true",
        "bytes=-3000, 0, 1000, true",
        "bytes=1000-, 1000, 0, true",
        "bytes=5000-6000, 5000, 0, true",
        "bytes=-0, 1000, 0, true",
        "bytes=7-3, 0, 1000, false",
        "bytes=-, 0, 1000, false",
        "'bytes=0-1,5-6', 0, 1000, false",
        "lines=0-1, 0, 1000, false",
        "bytes=99999999999999999999-, 0, 1000, false"
    })
    void onePartIsGivenAndAllOfItForAnythingElse(String header, long from, long bytes, boolean part) {
        assertThat(Range.of(header, null, "\"a\"", 1000)).isEqualTo(new Range(from, bytes, 1000, part));
    }

    @ParameterizedTest
    @CsvSource({"'\"a\"', true", "'\"b\"', false", "'Wed, 21 Oct 2026 07:28:00 GMT', false"})
    void aPartOfAnotherFileIsOfNoUse(String onlyIf, boolean part) {
        assertThat(Range.of("bytes=0-9", onlyIf, "\"a\"", 1000).isPart()).isEqualTo(part);
    }
}
