package org.madang.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalStatus;
import org.madang.search.index.FoundType;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;

/**
 * What somebody looks for; a null part does not narrow it.
 *
 * @param text words as they come to mind, see {@link QuerySyntax}; empty for everything, the newest first
 * @param type posts, proposals or comments
 * @param topic slug
 * @param neighbourhood slug
 * @param status of a proposal; leaves posts and comments out
 * @param folded whether comments that the community folded are wanted, too
 */
public record SearchQuery(
        String text,
        @Nullable FoundType type,
        @Nullable String topic,
        @Nullable String neighbourhood,
        @Nullable ProposalStatus status,
        Period period,
        Sort sort,
        boolean folded) {

    /** The longest text that is looked for, in characters. */
    public static final int MAX_TEXT = 200;

    /** The order of what was found. */
    public enum Sort {
        /** What fits best first. */
        RELEVANCE,
        NEWEST,
        SUPPORTS,
        COMMENTS
    }

    /** How long ago it was published at most. */
    public enum Period {
        ANY(null),
        WEEK(Duration.ofDays(7)),
        MONTH(Duration.ofDays(31)),
        YEAR(Duration.ofDays(366));

        private final @Nullable Duration length;

        Period(@Nullable Duration length) {
            this.length = length;
        }

        /** Null if it does not matter when. */
        @Nullable
        Instant start(Clock clock) {
            return length == null ? null : clock.instant().minus(length);
        }
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
        return new SearchQuery(text == null ? "" : text, null, null, null, null, Period.ANY, Sort.RELEVANCE, false);
    }

    /**
     * What an address asks for; what it does not say, or says wrongly, does not narrow it.
     *
     * @param parameter the value of a parameter by its name; empty if it has none
     */
    public static SearchQuery asked(UnaryOperator<String> parameter) {
        return of(parameter.apply("q"))
                .narrowed(
                        choice(FoundType.values(), parameter.apply("type")).orElse(null),
                        orNull(parameter.apply("topic")),
                        orNull(parameter.apply("neighbourhood")))
                .of(choice(ProposalStatus.values(), parameter.apply("status"))
                        .filter(status -> status != ProposalStatus.DRAFT)
                        .orElse(null))
                .within(choice(Period.values(), parameter.apply("period")).orElse(Period.ANY))
                .by(choice(Sort.values(), parameter.apply("sort")).orElse(Sort.RELEVANCE))
                .withFolded(!parameter.apply("folded").isEmpty());
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] choices, String asked) {
        return Arrays.stream(choices)
                .filter(one -> one.name().equals(asked.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The same narrowed to a kind, a topic and a place; null for each that does not narrow it. */
    public SearchQuery narrowed(
            @Nullable FoundType toType, @Nullable String toTopic, @Nullable String toNeighbourhood) {
        return new SearchQuery(text, toType, toTopic, toNeighbourhood, status, period, sort, folded);
    }

    /** The same for proposals of a status; null for all texts. */
    public SearchQuery of(@Nullable ProposalStatus ofStatus) {
        return new SearchQuery(text, type, topic, neighbourhood, ofStatus, period, sort, folded);
    }

    /** The same for what was published lately. */
    public SearchQuery within(Period aPeriod) {
        return new SearchQuery(text, type, topic, neighbourhood, status, aPeriod, sort, folded);
    }

    /** The same in another order. */
    public SearchQuery by(Sort order) {
        return new SearchQuery(text, type, topic, neighbourhood, status, period, order, folded);
    }

    /** The same with comments that the community folded, or without. */
    public SearchQuery withFolded(boolean wanted) {
        return new SearchQuery(text, type, topic, neighbourhood, status, period, sort, wanted);
    }

    /** The same with the newest first. */
    public SearchQuery newestFirst() {
        return by(Sort.NEWEST);
    }

    /** The same without what one facet narrows. */
    SearchQuery without(Facet facet) {
        return new SearchQuery(
                text,
                facet == Facet.TYPE ? null : type,
                facet == Facet.TOPIC ? null : topic,
                facet == Facet.NEIGHBOURHOOD ? null : neighbourhood,
                facet == Facet.STATUS ? null : status,
                period,
                sort,
                folded);
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
