package org.madang.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.content.Kind;
import org.madang.proposal.ProposalStatus;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;

/**
 * What somebody looks for; a null part does not narrow it.
 *
 * @param text words as they come to mind; empty for everything, the newest first
 * @param type posts or proposals
 * @param topic slug
 * @param neighbourhood slug
 * @param status of a proposal; leaves posts out
 */
public record SearchQuery(
        String text,
        @Nullable Kind type,
        @Nullable String topic,
        @Nullable String neighbourhood,
        @Nullable ProposalStatus status,
        Sort sort) {

    /** The longest text that is looked for, in characters. */
    public static final int MAX_TEXT = 200;

    /** The order of what was found. */
    public enum Sort {
        /** What fits best first. */
        RELEVANCE,
        NEWEST
    }

    /** @throws DomainException {@code invalid} if the text is too long */
    public SearchQuery {
        text = PlainText.line(text);
        if (text.length() > MAX_TEXT) {
            throw DomainException.invalid("q", "too-long", Map.of("max", MAX_TEXT));
        }
    }

    /** The words alone. */
    public static SearchQuery of(@Nullable String text) {
        return new SearchQuery(text == null ? "" : text, null, null, null, null, Sort.RELEVANCE);
    }

    /** The same narrowed to a kind, a topic and a place; null for each that does not narrow it. */
    public SearchQuery narrowed(@Nullable Kind toType, @Nullable String toTopic, @Nullable String toNeighbourhood) {
        return new SearchQuery(text, toType, toTopic, toNeighbourhood, status, sort);
    }

    /** The same with the newest first. */
    public SearchQuery newestFirst() {
        return new SearchQuery(text, type, topic, neighbourhood, status, Sort.NEWEST);
    }

    /** The same without what one facet narrows. */
    SearchQuery without(Facet facet) {
        return new SearchQuery(
                text,
                facet == Facet.TYPE ? null : type,
                facet == Facet.TOPIC ? null : topic,
                facet == Facet.NEIGHBOURHOOD ? null : neighbourhood,
                facet == Facet.STATUS ? null : status,
                sort);
    }

    /** What a facet narrows it to; null if it does not. */
    @Nullable
    Object narrowedTo(Facet facet) {
        return switch (facet) {
            case TYPE -> type;
            case TOPIC -> topic;
            case NEIGHBOURHOOD -> neighbourhood;
            case STATUS -> status;
        };
    }
}
