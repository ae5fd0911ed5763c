package org.madang.comment;

/** The order of the comments of a text; their replies are always in time's order. */
public enum ThreadOrder {
    OLDEST,
    NEWEST,
    /** The most supported first, the older first among equals. */
    SUPPORTS
}
