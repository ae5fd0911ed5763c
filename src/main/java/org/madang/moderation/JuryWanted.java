package org.madang.moderation;

import java.time.Instant;
import java.util.UUID;

/**
 * The rules of flags call for a jury.
 *
 * @param textVersion the wording in question
 * @param rule the reason of the flags that weigh most
 */
public record JuryWanted(UUID content, int textVersion, Cause cause, FlagReason rule, Instant at) {

    /** Why a jury is called. */
    public enum Cause {
        /** The author appealed against a fold. */
        APPEAL,
        /** Flags come in a wave. */
        SURGE,
        /** Flags weigh as much as would fold a comment, but posts and proposals never fold. */
        CONTESTED,
        /** One of the sample that is judged again every week; changes nothing for the text. */
        SAMPLE
    }
}
