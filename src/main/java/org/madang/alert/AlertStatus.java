package org.madang.alert;

/** How far an emergency message is. */
public enum AlertStatus {
    /** A second person has to confirm it. */
    WAITING,
    /** It is everywhere. */
    ACTIVE,
    /** Its time is over, or somebody gave the all-clear. */
    ENDED,
    /** It never went out. */
    REFUSED
}
