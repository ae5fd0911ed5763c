package org.madang.account.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceTest {

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 4", "120, 4", "121, 3", "600, 0", "900, 0", "-5, 5"})
    void whatIsLeftFollowsFromWhenAllIsBack(long secondsUntilFull, int left) {
        assertThat(Allowance.of(5, Duration.ofMinutes(10)).left(Duration.ofSeconds(secondsUntilFull)))
                .isEqualTo(left);
    }

    @Test
    void aHouseholdIsOneNetworkAndNeighboursAreNot() {
        assertThat(Network.key("2001:db8:1:2:aaaa::1")).isEqualTo(Network.key("2001:0db8:1:2:bbbb:1:2:3"));
        assertThat(Network.key("2001:db8:1:2::1")).isNotEqualTo(Network.key("2001:db8:1:3::1"));
        assertThat(Network.key("192.0.2.1")).isNotEqualTo(Network.key("192.0.2.2"));
        assertThat(Network.key("192.0.2.1")).doesNotContain("192");
    }
}
