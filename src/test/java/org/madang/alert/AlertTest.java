package org.madang.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.madang.shared.DomainException;

class AlertTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final UUID WRITER = UUID.randomUUID();

    private static Alert alert() {
        var text = new AlertText(false, Level.WARNING, "호우", "하천에 가지 마세요.", "", List.of(), 6);
        return new Alert(1, text, WRITER, null, NOW);
    }

    private static void refused(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void nobodySendsAlone() {
        var alert = alert();

        refused("second-person-needed", () -> alert.confirm(WRITER, NOW));

        assertThat(alert.isActive(NOW)).isFalse();
        alert.confirm(UUID.randomUUID(), NOW);
        assertThat(alert.isActive(NOW)).isTrue();
    }

    @Test
    void itHoldsAsLongAsItSays() {
        var alert = alert();
        alert.confirm(UUID.randomUUID(), NOW);

        assertThat(alert.isActive(NOW.plus(Duration.ofHours(5)))).isTrue();
        assertThat(alert.isActive(NOW.plus(Duration.ofHours(6)))).isFalse();
        refused("expired", () -> alert().confirm(UUID.randomUUID(), NOW.plus(Duration.ofHours(7))));
    }

    @Test
    void theAllClearIsGivenOnce() {
        var alert = alert();
        refused("not-in-this-state", () -> alert.end("", NOW));
        alert.confirm(UUID.randomUUID(), NOW);
        alert.end("비가 그쳤어요", NOW);

        refused("not-in-this-state", () -> alert.end("", NOW));
    }

    private static byte[] cap(String more, String status, String expires) {
        return ("<?xml version='1.0'?>" + more + "<alert xmlns='urn:oasis:names:tc:emergency:cap:1.2'>"
                        + "<identifier>KR.1</identifier><sender>kma@example.org</sender>"
                        + "<sent>2026-11-22T09:00:00+09:00</sent><status>" + status
                        + "</status><msgType>Alert</msgType>"
                        + "<scope>Public</scope><info><language>ko-KR</language><category>Met</category>"
                        + "<event>호우경보</event><urgency>Immediate</urgency><severity>Extreme</severity>"
                        + "<certainty>Likely</certainty>" + expires
                        + "<description>많은 비</description><instruction>피하세요</instruction></info></alert>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anotherAuthoritysAlertIsRead() {
        var received = CapReader.read(cap("", "Actual", "<expires>2026-11-22T15:00:00+09:00</expires>"), NOW);

        assertThat(received.origin()).isEqualTo("kma@example.org KR.1");
        assertThat(received.text().level()).isEqualTo(Level.CRITICAL);
        assertThat(received.text().words()).isEqualTo("많은 비\n피하세요");
        assertThat(received.text().hours()).isEqualTo(6);
        assertThat(received.text().drill()).isFalse();
        assertThat(CapReader.read(cap("", "Exercise", ""), NOW).text().drill()).isTrue();
    }

    @Test
    void whatIsNoAlertIsRefused() {
        var late = "<expires>2026-11-21T15:00:00+09:00</expires>";
        for (var document : List.of(
                cap("<!DOCTYPE alert [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>", "Actual", ""),
                cap("", "Maybe", ""),
                cap("", "Actual", late),
                cap("", "Actual", "<expires>tomorrow</expires>"),
                "{}".getBytes(StandardCharsets.UTF_8),
                new byte[1 << 19])) {
            refused("cap-unreadable", () -> CapReader.read(document, NOW));
        }
    }
}
