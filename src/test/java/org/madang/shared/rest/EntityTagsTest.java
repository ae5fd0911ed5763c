package org.madang.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.shared.DomainException;

/** What If-Match says about the version that was edited. */
class EntityTagsTest {

    @ParameterizedTest
    @CsvSource({"'\"7\"', 7", "'W/\"7\"', 7", "' \"12\" ', 12", "*, 3"})
    void aTagNamesTheVersionThatWasEdited(String ifMatch, int version) {
        assertThat(EntityTags.expected(ifMatch, 3)).isEqualTo(version);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void withoutATagNothingIsChanged(String ifMatch) {
        var refused = catchThrowableOfType(DomainException.class, () -> EntityTags.expected(ifMatch, 3));

        assertThat(refused.kind().status()).isEqualTo(428);
    }

    @Test
    void aForeignTagIsOutOfDate() {
        var refused = catchThrowableOfType(DomainException.class, () -> EntityTags.expected("\"abc\"", 3));

        assertThat(refused.code()).isEqualTo("out-of-date");
    }
}
