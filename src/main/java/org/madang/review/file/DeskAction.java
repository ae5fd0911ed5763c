package org.madang.review.file;

/** What staff can do at the desk, as the record for auditors names it. */
public enum DeskAction {
    TAGGED,
    ASSIGNED,
    CLOCK_STOPPED,
    CLOCK_STARTED,
    REVISION_ASKED,
    TRANSFER_ASKED,
    TRANSFER_ACCEPTED,
    TRANSFER_REFUSED,
    POSITION_ASKED,
    POSITION_GIVEN,
    ANSWER_DRAFTED,
    ANSWER_SUBMITTED,
    ANSWER_RETURNED,
    ANSWER_APPROVED,
    ANSWERED,
    ANSWER_REVISED,
    ASKED_BACK_ANSWERED,
    NOTED,
    UNDONE,
    TAG_SET,
    TAG_MERGED,
    TAG_RETIRED,
    COMMITTED,
    PROGRESS,
    DEPARTMENT_SET,
    DAY_SET,
    DAY_CLEARED
}
