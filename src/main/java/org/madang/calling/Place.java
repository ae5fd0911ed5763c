package org.madang.calling;

/** How somebody stands who registered. */
public enum Place {
    /** There is a seat. */
    SEATED,
    /** The person moves up when somebody withdraws. */
    WAITING
}
