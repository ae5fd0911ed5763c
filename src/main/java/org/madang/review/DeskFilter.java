package org.madang.review;

import java.time.LocalDate;
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
 * @param dueBy only those to be answered by this day
 * @param mark only those that readers marked so
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
        @Nullable LocalDate dueBy,
        @Nullable Mark mark,
        Sort sort,
        boolean descending) {

    /** Without a last day or a mark. */
    public DeskFilter(
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
        this(status, department, officer, tag, topic, text, open, unassigned, overdue, null, null, sort, descending);
    }

    /** How readers draw attention to a proposal. */
    public enum Mark {
        /** It, or a comment on it, is flagged. */
        FLAGGED,
        /** Enough people support it. */
        THRESHOLD_REACHED
    }

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

    /** The same in another order. */
    public DeskFilter sorted(Sort by, boolean backwards) {
        return new DeskFilter(
                status, department, officer, tag, topic, text, open, unassigned, overdue, dueBy, mark, by, backwards);
    }
}
