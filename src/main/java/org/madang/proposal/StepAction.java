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
    CLOSED
}
