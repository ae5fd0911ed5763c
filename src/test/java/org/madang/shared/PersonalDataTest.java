package org.madang.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.shared.PersonalData.Kind;

class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(strings = {"900101-1234567", "9001011234567", "051231 – 3000000", "번호는 850715-2111111입니다"})
    void findsResidentNumbers(String text) {
        assertThat(PersonalData.in(text)).singleElement().satisfies(span -> assertThat(span.kind())
                .isEqualTo(Kind.RESIDENT_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"901301-1234567", "20261122-1234567", "9788936434267", "예산 1,234,567,890,123원", "900101-9234567"
            })
    void takesOtherNumbersForWhatTheyAre(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010-1234-5678",
                "01012345678",
                "02-123-4567",
                "031) 1234-5678",
                "+82 10-1234-5678",
                "070.1234.5678"
            })
    void findsPhoneNumbers(String number) {
        var spans = PersonalData.in("연락은 " + number + "로 주세요");

        assertThat(spans).singleElement().satisfies(span -> {
            assertThat(span.kind()).isEqualTo(Kind.PHONE_NUMBER);
            assertThat(span.words()).isEqualTo(number);
            assertThat(span.from()).isEqualTo(4);
        });
    }

    @Test
    void findsMailAddressesWithoutThePartOfSpeechBehindThem() {
        assertThat(PersonalData.in("hong.gildong@example.co.kr로 보내 주세요"))
                .extracting(PersonalData.Span::words)
                .containsExactly("hong.gildong@example.co.kr");
    }

    @Test
    void findsCardNumbersByTheirCheckDigit() {
        assertThat(PersonalData.in("4539 1488 0343 6467"))
                .extracting(PersonalData.Span::kind)
                .containsExactly(Kind.CARD_NUMBER);
        assertThat(PersonalData.in("4539 1488 0343 6468")).isEmpty();
    }

    @Test
    void tellsSeveralInTheOrderOfTheText() {
        assertThat(PersonalData.in("a@b.kr, 010-1234-5678, 900101-1234567"))
                .extracting(PersonalData.Span::kind)
                .containsExactly(Kind.MAIL_ADDRESS, Kind.PHONE_NUMBER, Kind.RESIDENT_NUMBER);
    }

    @Test
    void refusesAResidentNumberAndOnlyAsksAboutAPhoneNumber() {
        var texts = Map.of("title", "산책로", "body", "900101-1234567, 010-1234-5678");

        var refused = catchThrowableOfType(DomainException.class, () -> PersonalData.refuseResidentNumbers(texts));
        var asked = catchThrowableOfType(DomainException.class, () -> PersonalData.askAbout(texts));

        assertThat(refused.violations())
                .containsExactly(new Violation("body", "resident-number", Map.of("span", "900101-1234567")));
        assertThat(asked.violations())
                .containsExactly(new Violation("body", "personal-data", Map.of("span", "010-1234-5678")));
        assertThatCode(() -> PersonalData.refuseResidentNumbers(Map.of("body", "010-1234-5678")))
                .doesNotThrowAnyException();
    }
}
