package org.madang.vote.ballot;

/** From when on how a vote stands is shown. */
public enum ResultsRule {
    /** Nobody sees it before the vote is over. */
    AT_END,
    /** Who has voted sees it, once at least five have; everybody else when the vote is over. */
    AFTER_OWN_VOTE
}
