package org.madang.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private final Mail mail = new Mail(
            new Letter("a@example.org", "ko", "confirm-address", Map.of("link", "https://madang.example/x")), NOW);

    @Test
    void onceItIsSentItsWordsAndAddressAreGone() {
        assertThat(mail.begin(NOW)).get().extracting(Outgoing::to).isEqualTo("a@example.org");

        mail.arrive(NOW);

        assertThat(mail.getStatus()).isEqualTo(Mail.Status.SENT);
        assertThat(mail.getBody()).isNull();
        assertThat(mail.begin(NOW)).isEmpty();
    }

    @Test
    void pausesGrowAndAfterADayNobodyTriesAgain() {
        var total = Duration.ZERO;
        for (int i = 1; i < Mail.MOST_ATTEMPTS; i++) {
            mail.begin(NOW);
            var next = mail.fail("not-reached", NOW).orElseThrow();
            assertThat(Duration.between(NOW, next)).isEqualTo(Mail.pause(i)).isGreaterThanOrEqualTo(Mail.pause(i - 1));
            total = total.plus(Duration.between(NOW, next));
        }
        assertThat(total).isBetween(Duration.ofHours(18), Duration.ofHours(40));

        mail.begin(NOW);
        assertThat(mail.fail("not-reached", NOW)).isEmpty();
        assertThat(mail.getStatus()).isEqualTo(Mail.Status.GIVEN_UP);
        assertThat(mail.getBody()).isNull();
    }

    @Test
    void theTextOfAnAttemptNamesNobody() {
        assertThat(mail.begin(NOW).orElseThrow().toString()).doesNotContain("example.org");
    }
}
