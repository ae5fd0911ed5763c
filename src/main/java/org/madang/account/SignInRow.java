package org.madang.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.madang.account.SignInService.Means;

/**
 * A sign-in as its owner sees it.
 *
 * @param device the browser in two words; empty if not known, or for a token
 * @param name what its owner calls a token; may be empty
 * @param endsAt when it ends if nothing more comes
 * @param seenAt when it was used last, to five minutes
 * @param current whether it is the one that asks
 */
public record SignInRow(
        UUID id,
        Means means,
        String device,
        String name,
        Set<Scope> scopes,
        Instant createdAt,
        Instant endsAt,
        Instant seenAt,
        boolean current) {

    public SignInRow {
        scopes = Set.copyOf(scopes);
    }
}
