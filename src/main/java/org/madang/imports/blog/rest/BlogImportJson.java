package org.madang.imports.blog.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.imports.ImportFailure;
import org.madang.imports.ImportJob;
import org.madang.imports.ImportStatus;
import org.madang.imports.blog.Preview;
import org.madang.imports.picture.PictureCounts;

/** A blog that is brought: what would come, and how far it is. */
@Schema(name = "BlogImport")
public record BlogImportJson(
        UUID id,
        String fileName,

        @Schema(description = "PREVIEW until it is started") ImportStatus status,

        PreviewJson preview,
        int total,
        int done,
        int added,

        @Schema(description = "How many had come before") int skipped,

        int failedCount,
        PicturesJson pictures,
        List<FailureJson> failed,
        Instant createdAt,
        @Nullable @Schema(nullable = true) Instant finishedAt) {

    /** What would come. */
    @Schema(name = "BlogPreview")
    public record PreviewJson(
            int published,
            int drafts,

            @Schema(description = "Behind a password or for their writer alone; they stay drafts")
            int kept,

            @Schema(description = "What cannot come") int broken,

            @Schema(description = "The first twenty") List<String> titles) {}

    /** How far its pictures are. */
    @Schema(name = "BlogPictures")
    public record PicturesJson(long total, long taken, long failed) {}

    /** A text that did not come, or a picture that could not be copied: then the title is its address. */
    @Schema(name = "BlogFailure")
    public record FailureJson(int row, String title, String code, String why) {}

    static BlogImportJson of(ImportJob job, PictureCounts pictures, List<ImportFailure> failures, Locale language) {
        var preview = Preview.of(job.getPreview());
        return new BlogImportJson(
                job.getId(),
                job.getFileName(),
                job.getStatus(),
                new PreviewJson(
                        preview.getPublished(),
                        preview.getDrafts(),
                        preview.getKept(),
                        preview.getBroken(),
                        preview.getTitles()),
                job.getTotal(),
                job.getDone(),
                job.getAdded(),
                job.getSkipped(),
                job.getFailed(),
                new PicturesJson(pictures.total(), pictures.taken(), pictures.failed()),
                failures.stream()
                        .map(f -> new FailureJson(f.row(), f.field(), f.code(), f.why(language)))
                        .toList(),
                job.getCreatedAt(),
                job.getFinishedAt());
    }
}
