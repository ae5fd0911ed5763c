package org.madang.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.shared.DomainException;
import org.madang.shared.PageRequest;
import org.madang.shared.Violation;

/** How the parameters of an address are read. */
class QueryFieldsTest {

    private enum Sort {
        NEWEST,
        SUPPORTS
    }

    private static <T> T read(Map<String, String> parameters, Function<QueryFields, T> reading) {
        return new QueryFields(new MultivaluedHashMap<>(parameters)).read(reading);
    }

    @Test
    void anEmptyParameterIsAsGoodAsNone() {
        var query = Map.of("topic", " ", "page", "", "sort", "", "open", "");

        assertNull(read(query, fields -> fields.text("topic")));
        assertEquals(new PageRequest(1, PageRequest.DEFAULT_SIZE), read(query, QueryFields::page));
        assertEquals(Sort.NEWEST, read(query, fields -> fields.choice("sort", Sort.class, Sort.NEWEST)));
        assertNull(read(query, fields -> fields.flag("open")));
    }

    @Test
    void parametersAreReadAsTheirTypes() {
        var query = Map.of("sort", "SUPPORTS", "open", "false", "page", "3", "size", "100");

        assertEquals(Sort.SUPPORTS, read(query, fields -> fields.choice("sort", Sort.class)));
        assertEquals(false, read(query, fields -> fields.flag("open")));
        assertEquals(new PageRequest(3, 100), read(query, QueryFields::page));
    }

    @ParameterizedTest
    @CsvSource({
        "page, 0, out-of-range",
        "page, -1, out-of-range",
        "page, 1000000, out-of-range",
        "page, two, not-a-number",
        "page, 99999999999, not-a-number",
        "size, 0, out-of-range",
        "size, 101, out-of-range",
        "sort, newest, unknown-choice",
        "open, yes, not-a-truth-value"
    })
    void whatIsWrongIsToldByName(String name, String value, String code) {
        var refused = catchThrowableOfType(
                DomainException.class,
                () -> read(Map.of(name, value), fields -> {
                    fields.choice("sort", Sort.class);
                    fields.flag("open");
                    return fields.page();
                }));

        assertThat(refused.violations())
                .extracting(Violation::field, Violation::code)
                .containsExactly(tuple(name, code));
    }
}
