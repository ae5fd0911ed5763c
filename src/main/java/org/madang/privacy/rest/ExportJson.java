package org.madang.privacy.rest;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.privacy.DataExport;

/**
 * A copy of one's own data.
 *
 * @param readyAt null while it is being made
 * @param expiresAt until when the file can be fetched
 * @param file where it is fetched; null while it is being made
 */
@Schema(name = "DataExport")
public record ExportJson(
        UUID id,
        Instant createdAt,
        @Nullable @Schema(nullable = true) Instant readyAt,
        @Nullable @Schema(nullable = true) Instant expiresAt,
        long bytes,
        @Nullable @Schema(nullable = true) URI file) {

    static ExportJson of(DataExport export, URI file) {
        return new ExportJson(
                export.getId(),
                export.getCreatedAt(),
                export.getReadyAt(),
                export.getExpiresAt(),
                export.getBytes(),
                export.isReady() ? file : null);
    }
}
