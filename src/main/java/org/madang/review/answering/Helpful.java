package org.madang.review.answering;

/** What a reader says to the one question whether an answer helped. */
public enum Helpful {
    YES,
    PARTLY,
    NO
}
