package org.madang.alert.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.alert.Alert;
import org.madang.alert.AlertStatus;
import org.madang.alert.Level;

/**
 * An emergency message.
 *
 * @param drill whether it is only practised
 * @param places slugs of neighbourhoods; empty for the whole city
 * @param sentAt null until it went out
 * @param endedAt when its time was over or the all-clear was given; null until then
 */
@Schema(name = "Alert")
public record AlertJson(
        long number,
        boolean drill,
        Level level,
        String event,
        String words,
        String wordsEn,
        List<String> places,
        AlertStatus status,
        @Nullable @Schema(nullable = true) Instant sentAt,
        Instant expiresAt,
        @Nullable @Schema(nullable = true) Instant endedAt) {

    static AlertJson of(Alert alert) {
        return new AlertJson(
                alert.getNumber(),
                alert.isDrill(),
                alert.getLevel(),
                alert.getEvent(),
                alert.getWords(),
                alert.getWordsEn(),
                alert.getPlaces(),
                alert.getStatus(),
                alert.getConfirmedAt(),
                alert.getExpiresAt(),
                alert.getEndedAt());
    }
}
