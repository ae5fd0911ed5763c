package org.madang.inquiry;

/** What became of a question from another network. */
public enum InquiryStatus {
    WAITING,
    /** The answer is public here and there. */
    ANSWERED,
    /** Staff found that it is no question to the city. */
    REFUSED,
    /** Who asked deleted it there. */
    GONE
}
