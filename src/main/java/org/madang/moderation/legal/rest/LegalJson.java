package org.madang.moderation.legal.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.content.Kind;
import org.madang.moderation.legal.LegalCase;
import org.madang.moderation.legal.LegalFigure;
import org.madang.moderation.legal.LegalRequest;

/**
 * A case of the legal desk, as an office or the text's author may see it.
 *
 * @param text kind of the text that it is about
 * @param textNumber the text's number
 * @param until when it ends by itself; null if it does not, or is over
 * @param requester who asks; null for everybody but offices, empty once forgotten
 * @param statement why; as the requester
 */
@Schema(name = "LegalCase")
public record LegalJson(
        long number,
        LegalCase.Kind kind,
        Kind text,
        long textNumber,
        String rule,
        LegalCase.Status status,
        @Nullable @Schema(nullable = true) String office,
        String order,
        Instant askedAt,
        @Nullable @Schema(nullable = true) Instant beganAt,
        @Nullable @Schema(nullable = true) Instant until,
        @Nullable @Schema(nullable = true) Instant endedAt,
        @Nullable @Schema(nullable = true) String requester,
        @Nullable @Schema(nullable = true) String statement) {

    /** @param forOffice whether an office reads it, which learns who asked */
    static LegalJson of(LegalCase held, boolean forOffice) {
        return new LegalJson(
                held.getNumber(),
                held.getKind(),
                held.getContent().getKind(),
                held.getContent().getNumber(),
                held.getRule(),
                held.getStatus(),
                held.getOffice(),
                held.getOrderNumber(),
                held.getAskedAt(),
                held.getBeganAt(),
                held.getUntil(),
                held.getEndedAt(),
                forOffice ? held.getRequester() : null,
                forOffice ? held.getStatement() : null);
    }

    /**
     * How many cases there are.
     *
     * @param endRule why they ended; empty if they did not
     */
    @Schema(name = "LegalFigure")
    public record FigureJson(LegalCase.Kind kind, LegalCase.Status status, String endRule, long count) {

        static FigureJson of(LegalFigure figure) {
            return new FigureJson(figure.kind(), figure.status(), figure.endRule(), figure.count());
        }
    }

    /**
     * Asks for a temporary measure.
     *
     * @param requester name and how to reach the person; for the office alone
     */
    @Schema(name = "LegalRequest")
    public record RequestJson(
            @Schema(required = true) Kind text,
            @Schema(required = true) long number,
            @Schema(required = true, maxLength = 200) String requester,
            @Schema(required = true) LegalRequest.Rule rule,

            @Schema(required = true, maxLength = LegalCase.MAX_STATEMENT)
            String statement) {}

    /**
     * Carries out an order.
     *
     * @param court whether a court gave it; else an authority did
     * @param order its number, which the public log tells
     */
    @Schema(name = "LegalOrder")
    public record OrderJson(
            @Schema(required = true) Kind text,
            @Schema(required = true) long number,
            boolean court,
            @Schema(required = true) String order) {}

    /**
     * Masks words of a text.
     *
     * @param words as they stand in it
     */
    @Schema(name = "LegalMask")
    public record MaskJson(
            @Schema(required = true) Kind text,
            @Schema(required = true) long number,
            @Schema(required = true) String words) {}
}
