package org.madang.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.madang.account.Consent;

/**
 * One thing to agree to, and whether the person does.
 *
 * @param givenEdition the edition the person agreed to; null if none
 * @param givenAt null if never, or revoked
 */
public record ConsentRow(
        Consent kind,
        @Nullable String givenEdition,
        @Nullable Instant givenAt) {

    public boolean isGiven() {
        return givenAt != null;
    }

    /** Whether it is the present edition that the person agreed to. */
    public boolean isCurrent() {
        return isGiven() && kind.edition().equals(givenEdition);
    }

    public boolean isRequired() {
        return kind.isRequired();
    }
}
