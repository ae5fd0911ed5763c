package org.madang.open311.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.madang.open311.RequestFilter;
import org.madang.open311.ServiceRequest;
import org.madang.shared.DomainException;

/** What a GeoReport client asks for in the address. */
final class RequestQuery {

    private static final int MOST_IDS = 1_000;

    private RequestQuery() {}

    static RequestFilter of(UnaryOperator<@Nullable String> parameter) {
        var ids = list(parameter.apply("service_request_id"));
        if (ids.size() > MOST_IDS || !ids.stream().allMatch(id -> id.matches("[0-9]{1,18}"))) {
            throw DomainException.invalid("service_request_id", "not-a-number");
        }
        return new RequestFilter(
                ids.stream().map(Long::valueOf).toList(),
                list(parameter.apply("service_code")),
                status(list(parameter.apply("status"))),
                moment("start_date", parameter.apply("start_date")),
                moment("end_date", parameter.apply("end_date")));
    }

    private static List<String> list(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
    }

    /** Both of the two are as good as none. */
    private static ServiceRequest.@Nullable Status status(List<String> wanted) {
        var names = wanted.stream()
                .map(one -> one.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        if (!names.stream().allMatch(one -> one.equals("OPEN") || one.equals("CLOSED"))) {
            throw DomainException.invalid("status", "unknown-status");
        }
        return names.size() == 1 ? ServiceRequest.Status.valueOf(names.get(0)) : null;
    }

    private static @Nullable Instant moment(String field, @Nullable String text) {
        try {
            // a plus sign in an address arrives as a space
            return text == null || text.isBlank()
                    ? null
                    : OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw DomainException.invalid(field, "not-a-moment");
        }
    }

    /** Degrees of latitude or longitude; null if nothing was given. */
    static @Nullable Double degrees(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.strip().matches("-?[0-9]{1,3}(\\.[0-9]{1,15})?")) {
            throw DomainException.invalid(field, "not-a-number");
        }
        return Double.valueOf(text.strip());
    }
}
