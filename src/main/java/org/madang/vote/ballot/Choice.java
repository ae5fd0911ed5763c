package org.madang.vote.ballot;

/** What a voter chooses. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN
}
