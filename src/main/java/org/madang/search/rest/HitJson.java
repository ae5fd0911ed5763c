package org.madang.search.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalStatus;
import org.madang.search.Hit;
import org.madang.search.index.FoundType;
import org.madang.shared.rest.AuthorJson;

/** Something that was found. */
@Schema(name = "Hit")
public record HitJson(
        @Schema(enumeration = {"POST", "PROPOSAL", "COMMENT", "HUB_ITEM"})
        FoundType type,

        long number,
        String url,
        String title,
        HighlightsJson highlights,
        @Nullable @Schema(nullable = true) AuthorJson author,
        @Nullable @Schema(nullable = true) String topic,
        @Nullable @Schema(nullable = true) String neighbourhood,
        @Nullable @Schema(nullable = true) ProposalStatus status,
        Instant publishedAt,
        int supports,
        int comments,

        @Schema(description = "How well it fits; to be compared within one answer only")
        float score) {

    /** Pieces of the title and the text as safe HTML, the words that fit in mark elements. */
    @Schema(name = "Highlights")
    public record HighlightsJson(List<String> title, List<String> text) {}

    static HitJson of(Hit hit, String url) {
        return new HitJson(
                hit.type(),
                hit.number(),
                url,
                hit.title(),
                new HighlightsJson(List.of(hit.titleHtml()), hit.snippets()),
                AuthorJson.of(hit.authorHandle(), hit.authorName()),
                hit.topic(),
                hit.neighbourhood(),
                hit.status(),
                hit.publishedAt(),
                hit.supports(),
                hit.comments(),
                hit.score());
    }
}
