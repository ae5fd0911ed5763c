package org.madang.content;

/** What the community and the law made of a text; see the moderation rules. The text itself is never changed. */
public enum Standing {
    OPEN,
    /** Flags weigh half of what would fold it; nothing is hidden. */
    CONTESTED,
    /** Folded by flags; one click opens it. Lapses by itself. */
    COLLAPSED,
    /** Folded, and a jury agreed. */
    UPHELD,
    /** A jury opened it again. */
    RESTORED,
    /** Hidden for at most 30 days on a legal request (Network Act art. 44-2). */
    LEGAL_BLIND,
    /** A span that gives away personal data is masked. */
    PERSONAL_DATA_MASK,
    /** Removed by order of a court or authority. */
    TOMBSTONE;

    /** Whether readers find it folded, one click deep. */
    public boolean isFolded() {
        return this == COLLAPSED || this == UPHELD;
    }

    /** Whether readers may not see the text at all. */
    public boolean isHidden() {
        return this == LEGAL_BLIND || this == TOMBSTONE;
    }
}
