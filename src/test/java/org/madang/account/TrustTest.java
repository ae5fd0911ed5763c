package org.madang.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // days since sign-up, verified, active days, resident, staff, tier
        "60, false, 30, true,  false, 0",
        "6,  true,  6,  true,  false, 0",
        "7,  true,  2,  true,  false, 0",
        "7,  true,  3,  true,  false, 1.0",
        "29, true,  9,  true,  false, 1.0",
        "30, true,  3,  true,  false, 1.25",
        "30, true,  3,  false, false, 1.0",
        "90, true,  50, true,  true,  1.0"
    })
    void theTierFollowsAgeActivityAndVerification(
            int days, boolean verified, int activeDays, boolean resident, boolean staff, double tier) {
        var created = NOW.minus(Duration.ofDays(days));

        assertThat(Trust.tier(created, verified ? created : null, activeDays, resident, staff, NOW))
                .isEqualTo(tier);
    }

    /** Whoever it is: never more than a resident's weight, never less for being known better or longer. */
    @Test
    void theTierNeverFallsWithTimeAndStaffNeverGainByTheirOffice() {
        var random = new Random(22);
        for (int i = 0; i < 5_000; i++) {
            var created = NOW.minus(Duration.ofHours(random.nextInt(24 * 120)));
            var verified = random.nextBoolean() ? created : null;
            int days = random.nextInt(12);
            boolean resident = random.nextBoolean();
            var later = NOW.plus(Duration.ofHours(random.nextInt(24 * 60)));
            double tier = Trust.tier(created, verified, days, resident, false, NOW);

            assertThat(tier).isIn(Trust.NONE, Trust.VERIFIED, Trust.RESIDENT);
            assertThat(Trust.tier(created, verified, days + 1, resident, false, later))
                    .isGreaterThanOrEqualTo(tier);
            assertThat(Trust.tier(created, verified, days, resident, true, NOW))
                    .isLessThanOrEqualTo(Math.min(tier, Trust.VERIFIED));
            assertThat(Trust.tier(created, null, days, resident, false, later)).isEqualTo(Trust.NONE);
        }
    }
}
