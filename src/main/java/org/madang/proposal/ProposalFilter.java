package org.madang.proposal;

import org.jspecify.annotations.Nullable;

/**
 * Which proposals a list shows; a null part does not narrow it.
 *
 * @param author handle
 * @param department slug of the office that has it
 * @param part what readers can do with it now
 */
public record ProposalFilter(
        @Nullable ProposalStatus status,
        @Nullable String topic,
        @Nullable String neighbourhood,
        @Nullable String department,
        @Nullable String author,
        @Nullable Part part,
        Sort sort) {

    /** How readers can take part. */
    public enum Part {
        /** Support it. */
        SUPPORT,
        /** Vote on it. */
        VOTE
    }

    public static final ProposalFilter ALL = new ProposalFilter(null, null, null, null, null, Sort.NEWEST);

    /** The order of a list. */
    public enum Sort {
        NEWEST,
        SUPPORTS,
        /** Those that were supported or commented on last, first. */
        ACTIVE,
        DUE,
        ANSWERED
    }

    /** Whatever readers can do with them. */
    public ProposalFilter(
            @Nullable ProposalStatus status,
            @Nullable String topic,
            @Nullable String neighbourhood,
            @Nullable String department,
            @Nullable String author,
            Sort sort) {
        this(status, topic, neighbourhood, department, author, null, sort);
    }

    /** Those of one person, by handle. */
    public static ProposalFilter by(String author) {
        return new ProposalFilter(null, null, null, null, author, Sort.NEWEST);
    }

    /** Those on one topic, by slug. */
    public static ProposalFilter onTopic(String topic) {
        return new ProposalFilter(null, topic, null, null, null, Sort.NEWEST);
    }

    /** Those about one neighbourhood, by slug. */
    public static ProposalFilter inNeighbourhood(String neighbourhood) {
        return new ProposalFilter(null, null, neighbourhood, null, null, Sort.NEWEST);
    }

    /** Those that one department has, by slug. */
    public static ProposalFilter heldBy(String department) {
        return new ProposalFilter(null, null, null, department, null, Sort.NEWEST);
    }

    public ProposalFilter sorted(Sort by) {
        return new ProposalFilter(status, topic, neighbourhood, department, author, part, by);
    }
}
