package org.madang.shared.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.shared.DomainException;
import org.madang.shared.Violation;

/** What a request's JSON may be, and how what it may not be is told. */
class JsonBodyTest {

    private enum Colour {
        RED,
        GREEN
    }

    private static JsonBody body(String json) {
        return new JsonBody(json.getBytes(UTF_8));
    }

    private static <T> T read(String json, Function<JsonFields, T> reading) {
        return body(json).read(reading);
    }

    private static DomainException refused(Runnable reading) {
        return catchThrowableOfType(DomainException.class, reading::run);
    }

    private static List<String> faults(String json, Function<JsonFields, ?> reading) {
        return refused(() -> read(json, reading)).violations().stream()
                .map(v -> v.field() + " " + v.code())
                .toList();
    }

    @Test
    void fieldsAreReadAsTheirTypes() {
        assertEquals("산책로", read("{\"a\":\"산책로\"}", json -> json.text("a")));
        assertEquals(List.of("x", "y"), read("{\"a\":[\"x\",\"y\"]}", json -> json.texts("a")));
        assertEquals(true, read("{\"a\":true}", json -> json.flag("a")));
        assertEquals(Long.valueOf(34), read("{\"a\":34}", json -> json.number("a")));
        assertEquals(
                Instant.parse("2026-11-22T00:00:00Z"),
                read("{\"a\":\"2026-11-22T09:00:00+09:00\"}", json -> json.moment("a")));
        assertEquals(LocalDate.of(2026, 11, 22), read("{\"a\":\"2026-11-22\"}", json -> json.day("a")));
        assertEquals(Colour.RED, read("{\"a\":\"RED\"}", json -> json.choice("a", Colour.class)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\":null}"})
    void whatIsNotThereIsNothing(String json) {
        assertNull(read(json, fields -> fields.text("a")));
        assertEquals(List.of(), read(json, fields -> fields.texts("a")));
        assertEquals(List.of(), read(json, fields -> fields.names("a")));
        assertEquals(false, read(json, fields -> fields.flag("a")));
        assertNull(read(json, fields -> fields.number("a")));
        assertNull(read(json, fields -> fields.moment("a")));
        assertNull(read(json, fields -> fields.day("a")));
        assertNull(read(json, fields -> fields.choice("a", Colour.class)));
        assertThat(faults(json, fields -> fields.required("a").texts("a"))).containsExactly("a required");
    }

    @Test
    void aChangeKeepsWhatIsAbsentAndClearsWhatIsNull() {
        assertEquals("old", read("{}", json -> json.text("a", "old")));
        assertNull(read("{\"a\":null}", json -> json.text("a", "old")));
        assertEquals("new", read("{\"a\":\"new\"}", json -> json.text("a", "old")));
        assertEquals(List.of("old"), read("{}", json -> json.texts("a", List.of("old"))));
        assertEquals(List.of(), read("{\"a\":null}", json -> json.texts("a", List.of("old"))));
        assertEquals(List.of(), read("{\"a\":[]}", json -> json.texts("a", List.of("old"))));
    }

    @Test
    void namesAreTakenAsAListOrAsAnObject() {
        assertEquals(List.of("TERMS", "NEWS"), read("{\"a\":[\"TERMS\",\"NEWS\"]}", json -> json.names("a")));
        assertEquals(List.of("TERMS"), read("{\"a\":{\"TERMS\":true,\"NEWS\":false}}", json -> json.names("a")));
        assertThat(faults("{\"a\":{\"TERMS\":\"yes\"}}", json -> json.names("a")))
                .containsExactly("a not-a-list");
    }

    @Test
    void allFieldsOfAWrongTypeAreToldAtOnce() {
        var json =
                "{\"text\":1,\"texts\":\"x\",\"flag\":\"true\",\"number\":\"3\",\"moment\":\"tomorrow\",\"day\":20261122}";

        assertThat(faults(
                        json,
                        fields -> Arrays.asList(
                                fields.text("text"),
                                fields.texts("texts"),
                                fields.flag("flag"),
                                fields.number("number"),
                                fields.moment("moment"),
                                fields.day("day"))))
                .containsExactly(
                        "text not-a-text",
                        "texts not-a-list",
                        "flag not-a-truth-value",
                        "number not-a-number",
                        "moment not-a-moment",
                        "day not-a-day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "[\"x\",null]", "[[\"x\"]]", "{}", "3"})
    void aListHoldsNothingButTexts(String list) {
        assertThat(faults("{\"a\":" + list + "}", json -> json.texts("a"))).containsExactly("a not-a-list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e999999999", "99999999999999999999", "\"1\"", "true"})
    void aNumberIsWholeAndNotTooGreat(String number) {
        assertThat(faults("{\"a\":" + number + "}", json -> json.number("a"))).containsExactly("a not-a-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-22T09:00:00", "+12345-01-01T00:00:00Z", "2026-02-30T00:00:00Z", ""})
    void aMomentIsInRfc3339(String moment) {
        assertThat(faults("{\"a\":\"" + moment + "\"}", json -> json.moment("a")))
                .containsExactly("a not-a-moment");
    }

    @Test
    void anUnknownChoiceIsToldWithTheKnownOnes() {
        var fault = refused(() -> read("{\"a\":\"red\"}", json -> json.choice("a", Colour.class)))
                .violations()
                .get(0);

        assertThat(fault).isEqualTo(new Violation("a", "unknown-choice", Map.of("choices", "RED, GREEN")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": | malformed-json",
                "{'a':1} | malformed-json",
                "{\"a\":1} x | malformed-json",
                "hello | malformed-json",
                "[] | not-an-object",
                "\"text\" | not-an-object",
                "null | not-an-object"
            })
    void whatIsNoJsonObjectIsRefused(String text, String code) {
        var refused = refused(() -> read(text, json -> json.text("a")));

        assertThat(refused.kind().status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void noBodyIsRefusedUnlessEveryFieldMayBeLeftOut() {
        assertThat(refused(() -> read("", json -> json.text("a"))).code()).isEqualTo("empty-body");
        assertEquals(List.of(), body("").readIfAny(json -> json.texts("a")));
    }

    @Test
    void otherEncodingsThanUtf8AreRefused() {
        var korean = new JsonBody("{\"a\":\"산책로\"}".getBytes(Charset.forName("EUC-KR")));

        assertThat(refused(() -> korean.read(json -> json.text("a"))).code()).isEqualTo("malformed-json");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        var huge = new JsonBody(new byte[JsonBody.MOST_BYTES + 1]);

        assertThat(refused(() -> huge.read(json -> json.text("a"))).kind().status())
                .isEqualTo(413);
    }

    @Test
    void deepNestingIsRefusedRatherThanFollowed() {
        var deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(refused(() -> read(deep, json -> json.text("a"))).code()).isEqualTo("malformed-json");
    }
}
