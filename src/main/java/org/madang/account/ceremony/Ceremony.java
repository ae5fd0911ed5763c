package org.madang.account.ceremony;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something begun.
 *
 * @param person whom it is about; null if that is not known yet
 * @param payload what whoever began it wants to know again; never shown
 */
public record Ceremony(Kind kind, @Nullable UUID person, String payload) {

    /** What was begun. */
    public enum Kind {
        PASSKEY_MAKING,
        PASSKEY_SIGN_IN,
        /** The password was right; a code or a passkey has to follow. */
        SECOND_STEP,
        /** The browser is with a provider. */
        PROVIDER,
        /** A provider told who somebody is, who has no account here yet. */
        JOINING
    }
}
