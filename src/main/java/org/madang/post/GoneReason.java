package org.madang.post;

/** Why a post was taken back, as its address tells for ever. */
public enum GoneReason {
    /** The writer thought better of it, or does not say. */
    CHANGED_MIND,
    /** It was wrong. */
    MISTAKE,
    /** It does not hold any more. */
    OUTDATED,
    /** It told too much about somebody. */
    PRIVACY,
    /** Its writer left and took it along. */
    LEFT
}
