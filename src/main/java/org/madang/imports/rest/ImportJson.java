package org.madang.imports.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.imports.ImportFailure;
import org.madang.imports.ImportJob;
import org.madang.imports.ImportStatus;

/** How far an import is, and which rows did not go in. */
@Schema(name = "Import")
public record ImportJson(
        UUID id,
        String format,
        String source,
        String fileName,
        ImportStatus status,

        @Schema(description = "How many texts the file holds")
        int total,

        @Schema(description = "How many of them were looked at: added, skipped and failed ones")
        int done,

        int added,
        @Schema(description = "How many had come before") int skipped,

        @Schema(description = "The first thousand rows that did not go in")
        List<FailureJson> failed,

        int failedCount,
        Instant createdAt,
        @Nullable @Schema(nullable = true) Instant finishedAt) {

    /** A row that did not go in. */
    @Schema(name = "ImportFailure")
    public record FailureJson(
            @Schema(description = "Number of the line in the file, from 1")
            int row,

            String field,
            String code,
            String why) {}

    static ImportJson of(ImportJob job, List<ImportFailure> failures, Locale language) {
        return new ImportJson(
                job.getId(),
                job.getFormat(),
                job.getSource(),
                job.getFileName(),
                job.getStatus(),
                job.getTotal(),
                job.getDone(),
                job.getAdded(),
                job.getSkipped(),
                failures.stream()
                        .map(f -> new FailureJson(f.row(), f.field(), f.code(), f.why(language)))
                        .toList(),
                job.getFailed(),
                job.getCreatedAt(),
                job.getFinishedAt());
    }
}
