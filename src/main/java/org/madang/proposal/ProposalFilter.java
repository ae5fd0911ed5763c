package org.madang.proposal;

import org.jspecify.annotations.Nullable;

/**
 * Which proposals a list shows; a null part does not narrow it.
 *
 * @param author handle
 * @param department slug of the office that has it
 */
public record ProposalFilter(
        @Nullable ProposalStatus status,
        @Nullable String topic,
        @Nullable String neighbourhood,
        @Nullable String department,
        @Nullable String author,
        Sort sort) {

    public static final ProposalFilter ALL = new ProposalFilter(null, null, null, null, null, Sort.NEWEST);

    /** The order of a list. */
    public enum Sort {
        NEWEST,
        SUPPORTS,
        DUE,
        ANSWERED
    }

    public ProposalFilter sorted(Sort by) {
        return new ProposalFilter(status, topic, neighbourhood, department, author, by);
    }
}
