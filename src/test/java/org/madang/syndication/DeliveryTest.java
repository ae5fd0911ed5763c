package org.madang.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.madang.shared.DomainException;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    private final Delivery delivery = new Delivery(new UUID(1, 2), "mastodon", NOW);

    @Test
    void arrivesWithItsAddress() {
        delivery.begin(1, NOW);
        delivery.arrive(new Receipt("7", "https://social.example/7"), NOW);

        assertThat(delivery.getStatus()).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(delivery.getUrl()).isEqualTo("https://social.example/7");
        assertThat(delivery.isEnded()).isTrue();
        assertThat(delivery.getAttempts()).isEqualTo(1);
    }

    @Test
    void isTriedAgainAfterAPauseWithTheSameKey() {
        var key = delivery.getIdempotencyKey();
        delivery.begin(1, NOW);
        assertThat(delivery.mayBeThereAlready()).isFalse();

        delivery.fail(new TemporaryFailure("too-fast", 429, Duration.ofMinutes(5)), NOW);

        assertThat(delivery.getStatus()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(delivery.getNextAttemptAt()).isEqualTo(NOW.plusSeconds(300));
        assertThat(delivery.getLastError()).isEqualTo("too-fast");
        assertThat(delivery.getLastStatus()).isEqualTo(429);
        delivery.begin(1, NOW.plusSeconds(300));
        assertThat(delivery.getIdempotencyKey()).isEqualTo(key);
        assertThat(delivery.mayBeThereAlready()).isTrue();
    }

    @Test
    void anAttemptThatACrashEndedIsBegunAgainWithTheSameKey() {
        var key = delivery.getIdempotencyKey();
        delivery.begin(1, NOW);

        delivery.begin(1, NOW.plusSeconds(30));

        assertThat(delivery.getIdempotencyKey()).isEqualTo(key);
        assertThat(delivery.mayBeThereAlready()).isTrue();
    }

    @Test
    void isGivenUpAfterEnoughAttemptsUntilItsWriterAsks() {
        for (int i = 0; i < BackOff.MOST_ATTEMPTS; i++) {
            assertThat(delivery.isEnded()).isFalse();
            delivery.begin(1, NOW);
            delivery.fail(new TemporaryFailure("unreachable"), NOW);
        }
        assertThat(delivery.getStatus()).isEqualTo(DeliveryStatus.GIVEN_UP);
        assertThat(delivery.getNextAttemptAt()).isNull();

        delivery.retry(NOW);
        delivery.begin(1, NOW);
        delivery.fail(new TemporaryFailure("unreachable"), NOW);

        assertThat(delivery.getStatus()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(delivery.getAttempts()).isEqualTo(BackOff.MOST_ATTEMPTS + 1);
    }

    @Test
    void whatWaitsOrArrivedIsNotTriedAgainByHand() {
        assertRefused();
        delivery.begin(1, NOW);
        assertRefused();
        delivery.arrive(new Receipt("7", null), NOW);
        assertRefused();
    }

    private void assertRefused() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> delivery.retry(NOW))
                .satisfies(e -> assertThat(e.code()).isEqualTo("delivery-not-failed"));
    }
}
