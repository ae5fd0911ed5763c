package org.madang.proposal;

/** What happened in a step of a proposal's life. */
public enum StepAction {
    SUBMITTED,
    TAGGED,
    ASSIGNED,
    REVIEW_STARTED,
    REVISION_ASKED,
    REVISED,
    TRANSFERRED,
    ANSWERED,
    WITHDRAWN,
    THRESHOLD_REACHED,
    CLOSED,
    /** The city began to do what it decided. */
    STARTED,
    /** It is done. */
    FINISHED,
    BALLOT_OPENED,
    BALLOT_CLOSED,
    /** Somebody writes it together with its author now. */
    CO_AUTHOR_JOINED,
    /** The author took up what a resident suggested. */
    AMENDED,
    /** The department's clock stands still, for a reason that everybody reads. */
    CLOCK_STOPPED,
    CLOCK_STARTED,
    /** A department says that another is in charge. */
    TRANSFER_ASKED,
    TRANSFER_ACCEPTED,
    TRANSFER_REFUSED,
    /** Departments do not agree; the head office decides. */
    TO_HEAD_OFFICE,
    /** An assignment of a moment ago was a mistake. */
    ASSIGNMENT_UNDONE,
    POSITION_ASKED,
    POSITION_GIVEN,
    ANSWER_REVISED,
    ASKED_BACK,
    ASKED_BACK_ANSWERED,
    COMMITTED,
    PROGRESS
}
