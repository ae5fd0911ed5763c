package org.madang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.account.CityService;
import org.madang.account.oidc.Assertion;
import org.madang.shared.Named;
import org.madang.shared.secret.SecretKeys;
import org.madang.shared.secret.Vault;

class OutsideServiceTest {

    private final OutsideService service = new OutsideService();
    private final Who who = new Who();

    @BeforeEach
    void setUp() {
        who.vault = new Vault(SecretKeys.parse("KEY", "bWFkYW5nLWtleS1mb3ItdGVzdHMtb25seS0zMmJ5dGU="));
        service.who = who;
        service.city = new CityService() {
            @Override
            public List<Named> neighbourhoods() {
                return List.of(new Named("neuti-dong", "느티동", "Neuti-dong"));
            }
        };
    }

    private static Assertion assertion(String subject, Map<String, Object> claims, String name) {
        return new Assertion("identity", subject, null, name, false, claims);
    }

    @ParameterizedTest
    @CsvSource({"느티동, neuti-dong", "neuti-dong, neuti-dong", "NEUTI-DONG, neuti-dong", "다른동,", "'',"})
    void theNeighbourhoodIsOneOfTheCitysOrNone(String told, String slug) {
        assertThat(service.examine(assertion("1", Map.of("neighbourhood", told), null))
                        .neighbourhood())
                .isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"birthdate, 1985-03-02, 1980", "birthdate, 2003, 2000", "birth_year, 1999, 1990", "birthdate, 0000,"})
    void ofTheBirthOnlyTheDecadeStays(String claim, String told, Integer decade) {
        assertThat(service.examine(assertion("1", Map.of(claim, told), null)).decade())
                .isEqualTo(decade);
    }

    @Test
    void thePersonIsTheOneWhomALetterReachedIfNameAndDayAreTold() {
        var finding = service.examine(assertion("ci-1", Map.of("birthdate", "1985-03-02"), "강 산들"));

        assertThat(finding.marks()).hasSize(2);
        assertThat(finding.marks().get(1).get(0))
                .isEqualTo(who.person("강산들", java.time.LocalDate.of(1985, 3, 2), "")
                        .get(0));
        assertThat(service.examine(assertion("ci-1", Map.of("birthdate", "1985"), "강 산들"))
                        .marks())
                .hasSize(1);
        assertThat(service.examine(assertion("ci-2", Map.of(), null))
                        .marks()
                        .get(0)
                        .get(0))
                .isNotEqualTo(finding.marks().get(0).get(0));
        assertThat(finding.toString()).isEqualTo("Finding[]");
    }
}
