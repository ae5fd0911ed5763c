package org.madang.search.index;

import org.madang.content.Kind;

/** What can be found; each type numbers its own from 1. */
public enum FoundType {
    POST,
    PROPOSAL,
    COMMENT,

    /** Something that a department said elsewhere, while it is to be read there. */
    HUB_ITEM;

    /** The type of what was written here. */
    public static FoundType of(Kind kind) {
        return valueOf(kind.name());
    }
}
