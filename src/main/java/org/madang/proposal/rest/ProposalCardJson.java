package org.madang.proposal.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalCard;
import org.madang.proposal.ProposalStatus;
import org.madang.shared.rest.AuthorJson;

/** A proposal as lists show it. */
@Schema(name = "ProposalCard")
public record ProposalCardJson(
        long number,
        String url,
        ProposalStatus status,
        String title,
        @Nullable @Schema(nullable = true) AuthorJson author,
        @Nullable @Schema(nullable = true) String topic,
        @Nullable @Schema(nullable = true) String neighbourhood,
        @Nullable @Schema(nullable = true) String department,
        int supports,
        int importedSupports,
        int comments,
        Instant submittedAt,
        @Nullable @Schema(nullable = true) LocalDate due,
        @Nullable @Schema(nullable = true) Instant answeredAt) {

    static ProposalCardJson of(ProposalCard card, String url) {
        return new ProposalCardJson(
                card.number(),
                url,
                card.status(),
                card.title(),
                AuthorJson.of(card.authorHandle(), card.authorName()),
                card.topic(),
                card.neighbourhood(),
                card.department(),
                card.supports(),
                card.importedSupports(),
                card.comments(),
                card.submittedAt(),
                card.dueOn(),
                card.answeredAt());
    }
}
