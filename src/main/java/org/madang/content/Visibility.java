package org.madang.content;

/** Who may see a text, apart from what the community thinks of it (that is its {@link Standing}). */
public enum Visibility {
    /** Its author alone. */
    DRAFT,
    /** Everybody. */
    PUBLIC,
    /** Its author took it back; a stone remains. */
    WITHDRAWN,
    /** A court or authority ordered its removal; a stone with the order's number remains. */
    REMOVED
}
