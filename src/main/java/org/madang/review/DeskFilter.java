package org.madang.review;

import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalStatus;

/**
 * Which proposals the desk shows; a null part does not narrow it.
 *
 * @param department slug
 * @param officer handle
 * @param tag slug of a tag for policy review
 * @param text part of the title
 * @param open true only those that wait for an answer, false only the others
 * @param unassigned true only those that no department has
 * @param overdue true only those whose day has passed
 */
public record DeskFilter(
        @Nullable ProposalStatus status,
        @Nullable String department,
        @Nullable String officer,
        @Nullable String tag,
        @Nullable String topic,
        @Nullable String text,
        @Nullable Boolean open,
        boolean unassigned,
        boolean overdue,
        Sort sort,
        boolean descending) {

    /** The order of the desk. */
    public enum Sort {
        DUE,
        SUBMITTED,
        SUPPORTS,
        NUMBER,
        TITLE,
        STATUS,
        DEPARTMENT
    }

    /** Everything that waits for an answer, the next due first. */
    public static final DeskFilter OPEN =
            new DeskFilter(null, null, null, null, null, null, true, false, false, Sort.DUE, false);
}
