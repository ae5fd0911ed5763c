package org.madang.moderation;

/** Why a reader flags a comment. Disagreeing is no reason: it leads to a vote or a reply. */
public enum FlagReason {
    SPAM,
    ABUSE,
    PERSONAL_DATA,
    IMPERSONATION,
    ILLEGAL,
    OFF_TOPIC
}
