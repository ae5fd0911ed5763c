package org.madang.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WrkReportTest {

    private static final String SAID = """
            Running 2s test @ http://127.0.0.1:9080
              2 threads and 16 connections
            Requests/sec:    500.00
            bench requests=1000 micros=2000000 bytes=1024000 \
            p50=1500 p99=20000 status=%d connect=0 read=%d write=0 timeout=0 next=1002
            """;

    @Test
    void theLineOfTheScriptIsRead() {
        var report = WrkReport.parse(SAID.formatted(0, 0));

        assertThat(report.perSecond()).isEqualTo(500);
        assertThat(report.bytesEach()).isEqualTo(1_024);
        assertThat(report.p50()).isEqualTo(1_500);
        assertThat(report.p99()).isEqualTo(20_000);
        assertThat(report.next()).isEqualTo(1_002);
        assertThat(report.trouble()).isEmpty();
    }

    @Test
    void errorsAreTrouble() {
        assertThat(WrkReport.parse(SAID.formatted(3, 4)).trouble())
                .isEqualTo("3 answers of 400 and above, 4 broken connections or timeouts");
    }

    @Test
    void noAnswerIsTrouble() {
        assertThat(WrkReport.parse(SAID.replace("requests=1000", "requests=0").formatted(0, 0))
                        .trouble())
                .isEqualTo("no answer");
    }

    @Test
    void aRunThatDidNotFinishIsSaidSo() {
        assertThatThrownBy(() -> WrkReport.parse("unable to connect to 127.0.0.1:9080 Connection refused"))
                .hasMessageContaining("unable to connect");
    }
}
