package org.madang.content;

/** The kinds of content; each numbers its own from 1. */
public enum Kind {
    POST,
    PROPOSAL,
    COMMENT
}
