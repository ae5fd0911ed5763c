package org.madang.review.routing;

/** Where a department stands on a proposal that another one answers. */
public enum Stance {
    AGREES,
    ON_CONDITION,
    DISAGREES,
    /** It has nothing to do with it. */
    NOT_OURS
}
