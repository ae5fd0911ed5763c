package org.madang.proposal.link;

/** How two proposals are joined. */
public enum LinkKind {
    /** They want the same. */
    DUPLICATE,
    RELATED,
    /** Not both can be done. */
    CONTRARY
}
