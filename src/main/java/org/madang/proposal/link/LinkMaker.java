package org.madang.proposal.link;

/** Who says that two proposals are joined. */
public enum LinkMaker {
    /** The author of one of them. */
    AUTHOR,
    RESIDENT,
    OFFICE
}
