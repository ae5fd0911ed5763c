package org.madang.writer.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.writer.WriterApplication;
import org.madang.writer.WriterTerm;

/**
 * Somebody's wish to become a citizen writer; seen by admins and by that person.
 *
 * @param handle of the applicant
 * @param reason why it was declined; else empty
 */
@Schema(name = "WriterApplication")
public record ApplicationJson(
        UUID id,
        String handle,
        String motive,
        String samples,
        List<String> beats,
        WriterApplication.Status status,
        String reason,
        Instant createdAt,
        @Nullable @Schema(nullable = true) Instant decidedAt) {

    static ApplicationJson of(WriterApplication application) {
        return new ApplicationJson(
                application.getId(),
                application.getPerson().getHandle(),
                application.getMotive(),
                application.getSamples(),
                application.getBeats(),
                application.getStatus(),
                application.getReason(),
                application.getCreatedAt(),
                application.getDecidedAt());
    }

    /** What an applicant writes. */
    @Schema(name = "WriterApplicationText")
    public record TextJson(
            @Schema(required = true, maxLength = WriterApplication.MAX_MOTIVE) @Nullable
            String motive,

            @Nullable @Schema(nullable = true, maxLength = WriterApplication.MAX_SAMPLES)
            String samples,

            @Schema(required = true) List<String> beats) {}

    /**
     * What appoints.
     *
     * @param endsOn the last day of the term
     */
    @Schema(name = "WriterAppointment")
    public record AppointmentJson(
            @Schema(required = true, minimum = "1") @Nullable
            Long cohort,

            @Schema(required = true) @Nullable LocalDate endsOn) {}

    /** Why it is declined. */
    @Schema(name = "WriterRefusal")
    public record RefusalJson(
            @Schema(required = true, maxLength = WriterApplication.MAX_REASON) @Nullable
            String reason) {}

    /**
     * A term; its certificate is at {@code /certificates/{number}}.
     *
     * @param endsOn the last day
     */
    @Schema(name = "WriterTerm")
    public record TermJson(
            long number, String handle, int cohort, List<String> beats, LocalDate startsOn, LocalDate endsOn) {

        static TermJson of(WriterTerm term) {
            return new TermJson(
                    term.getNumber(),
                    term.getPerson().getHandle(),
                    term.getCohort(),
                    term.getBeats(),
                    term.getStartsOn(),
                    term.getEndsOn());
        }
    }
}
