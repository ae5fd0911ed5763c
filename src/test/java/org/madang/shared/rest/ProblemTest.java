package org.madang.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;
import org.madang.shared.Violation;

/** How refusals are told in both languages. */
class ProblemTest {

    @Test
    void aRefusalIsToldInTheCallersLanguage() {
        var refused = DomainException.conflict("out-of-date");

        var korean = Problem.of(refused, Locale.KOREAN);
        var english = Problem.of(refused, Locale.ENGLISH);

        assertThat(korean.status()).isEqualTo(409);
        assertThat(korean.code()).isEqualTo("out-of-date");
        assertThat(korean.type()).isEqualTo("urn:madang:problem:out-of-date");
        assertThat(korean.detail()).contains("바뀌었어요");
        assertThat(english.detail()).contains("changed elsewhere");
        assertThat(english.violations()).isNull();
    }

    @Test
    void fieldsAtFaultAreToldWithWhatToDo() {
        var refused = DomainException.invalid(List.of(
                new Violation("title", "required", Map.of()), new Violation("body", "too-long", Map.of("max", 2_000))));

        var problem = Problem.of(refused, Locale.KOREAN);

        assertThat(problem.violations())
                .containsExactly(
                        new Problem.FieldAtFault("title", "꼭 적어 주세요.", "required"),
                        new Problem.FieldAtFault("body", "2000자까지 쓸 수 있어요. 조금 줄여 주세요.", "too-long"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasATitleInBothLanguages(Kind kind) {
        for (var locale : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            var title =
                    Problem.of(new DomainException(kind, "not-found"), locale).title();

            assertThat(title).isNotBlank().doesNotStartWith("problem.");
        }
    }

    @Test
    void anOccurrenceIsNamedByItsId() {
        var problem = Problem.of(500, "internal", Map.of("id", "ab12"), Locale.ENGLISH)
                .occurredAs("ab12");

        assertThat(problem.instance()).isEqualTo("urn:madang:incident:ab12");
        assertThat(problem.detail()).endsWith("ab12");
    }
}
