package org.madang.moderation;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a reader flags a comment. Disagreeing is no reason: it leads to a vote or a reply. */
public enum FlagReason {
    SPAM,
    ABUSE,
    PERSONAL_DATA,
    IMPERSONATION,
    ILLEGAL,
    OFF_TOPIC;

    /** The reason of that name; empty if there is none. */
    public static Optional<FlagReason> of(@Nullable String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
