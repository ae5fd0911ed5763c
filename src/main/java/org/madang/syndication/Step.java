package org.madang.syndication;

/** What a delivery is about now. */
public enum Step {
    /** The post is to go there. */
    SEND,
    /** The words changed, and are to change there. */
    EDIT,
    /** The post is gone, and is to go there. */
    DELETE
}
