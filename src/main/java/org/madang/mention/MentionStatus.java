package org.madang.mention;

/** What became of a page that is said to name a text of ours. */
enum MentionStatus {
    /** It has to be read yet. */
    CHECKING,
    /** It names the text, and is held back or shown like an answer. */
    TAKEN,
    /** It does not, not any more, or cannot be read. */
    REFUSED
}
