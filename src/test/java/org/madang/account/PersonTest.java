package org.madang.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private final Person person = new Person("resident1", "주민", "r@example.org", "hash", "ko", NOW);

    @Test
    void theFifthWrongPasswordPausesAndEachMoreDoublesThePause() {
        for (int i = 0; i < 4; i++) {
            person.signInFailed(NOW);
        }
        assertThat(person.pausedUntil(NOW)).isNull();

        person.signInFailed(NOW);
        assertThat(person.pausedUntil(NOW)).isEqualTo(NOW.plusSeconds(15));
        person.signInFailed(NOW);
        assertThat(person.pausedUntil(NOW)).isEqualTo(NOW.plusSeconds(30));

        for (int i = 0; i < 40; i++) {
            person.signInFailed(NOW);
        }
        assertThat(person.pausedUntil(NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    }

    @Test
    void aRightPasswordEndsThePause() {
        for (int i = 0; i < 9; i++) {
            person.signInFailed(NOW);
        }

        person.signInSucceeded();

        assertThat(person.pausedUntil(NOW)).isNull();
    }

    @Test
    void aDayCountsOnce() {
        var day = LocalDate.of(2026, 11, 22);

        person.wasActiveOn(day);
        person.wasActiveOn(day);
        person.wasActiveOn(day.minusDays(1));
        person.wasActiveOn(day.plusDays(1));

        assertThat(person.getActiveDays()).isEqualTo(2);
    }
}
