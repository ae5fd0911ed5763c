package org.madang.comment;

/** What a comment on a proposal is, as its writer chose; most are none of these. */
public enum Stance {
    FOR,
    AGAINST,
    QUESTION
}
