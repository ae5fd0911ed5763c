package org.madang.shared.net;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What another server answered. */
@SuppressWarnings("ArrayRecordComponent")
public record Reply(int status, HttpHeaders headers, byte[] body) {

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** How long the server asks us to wait: {@code Retry-After} in seconds or as a date. */
    public Optional<Duration> retryAfter(Instant now) {
        return headers.firstValue("Retry-After").map(String::strip).flatMap(value -> wait(value, now));
    }

    private static Optional<Duration> wait(String value, Instant now) {
        if (value.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            var until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(now, until)).filter(pause -> !pause.isNegative());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
