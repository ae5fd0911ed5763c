package org.madang.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalStatus;
import org.madang.search.index.FoundType;

/**
 * Something that was found.
 *
 * @param titleHtml the title as safe HTML, the words that fit in {@code <mark>}
 * @param snippets pieces of the text as safe HTML, the words that fit in {@code <mark>}; its beginning if none does
 * @param topic slug; null if it has none
 * @param neighbourhood slug; null if it concerns the whole city
 * @param status of a proposal; null for anything else
 * @param authorHandle null for an imported text
 * @param supports given here, and where it comes from
 * @param title of the text that it stands under, for a comment
 * @param score how well it fits, to be compared within one answer only; 0 if not sorted by it
 * @param url where a hub item is read; null for what is read here
 * @param under what a comment stands under; null for a post or a proposal
 */
public record Hit(
        UUID id,
        FoundType type,
        long number,
        String title,
        String titleHtml,
        List<String> snippets,
        @Nullable String topic,
        @Nullable String neighbourhood,
        @Nullable ProposalStatus status,
        Instant publishedAt,
        @Nullable String authorHandle,
        @Nullable String authorName,
        int supports,
        int comments,
        float score,
        @Nullable String url,
        @Nullable Under under) {

    /** The text that a comment stands under. */
    public record Under(FoundType type, long number) {}

    /** Whether it is read elsewhere. */
    public boolean isElsewhere() {
        return url != null;
    }

    /** Where people find it: a path here, or a whole address elsewhere. */
    public String path() {
        return url != null ? url : "/" + type.name().toLowerCase(Locale.ROOT) + "s/" + number;
    }

    Hit with(Known known) {
        return new Hit(
                id,
                type,
                number,
                title,
                titleHtml,
                snippets,
                topic,
                neighbourhood,
                status,
                publishedAt,
                known.authorHandle(),
                known.authorName(),
                known.supports(),
                known.comments(),
                score,
                url,
                under);
    }

    /** What the database alone knows of a text. */
    record Known(@Nullable String authorHandle, @Nullable String authorName, int supports, int comments) {}
}
