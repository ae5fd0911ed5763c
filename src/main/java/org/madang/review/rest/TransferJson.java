package org.madang.review.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.review.routing.Transfer;

/**
 * That a department says a proposal is another's to answer.
 *
 * @param from slug of the department that has it
 * @param to slug of the department that is to take it
 * @param refusal why the other does not take it; empty unless it was refused
 */
@Schema(name = "Transfer")
public record TransferJson(
        UUID id,
        String from,
        String to,
        String reason,
        Transfer.Status status,
        Instant askedAt,
        @Nullable @Schema(nullable = true) Instant answeredAt,
        String refusal) {

    static TransferJson of(Transfer transfer) {
        return new TransferJson(
                transfer.getId(),
                transfer.getFromDepartment(),
                transfer.getToDepartment(),
                transfer.getReason(),
                transfer.getStatus(),
                transfer.getAskedAt(),
                transfer.getAnsweredAt(),
                transfer.getRefusal());
    }

    /** To whom and why. */
    @Schema(name = "TransferText")
    public record TextJson(
            @Nullable @Schema(required = true) String to,

            @Nullable @Schema(required = true, maxLength = Transfer.MAX_REASON)
            String reason) {}
}
