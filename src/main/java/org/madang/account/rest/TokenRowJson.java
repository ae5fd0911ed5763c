package org.madang.account.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.madang.account.Scope;
import org.madang.account.SignInRow;

/**
 * A token, or a browser's session, as its owner sees it; never its secret.
 *
 * @param name what its owner calls it; may be empty
 * @param device the browser in two words; empty for a token
 * @param lastSeenAt when it was used last, to five minutes
 * @param current whether this call carries it
 */
@Schema(name = "SignIn")
public record TokenRowJson(
        UUID id,
        String name,
        String device,
        List<Scope> scopes,
        Instant createdAt,
        Instant expiresAt,
        Instant lastSeenAt,
        boolean current) {

    static TokenRowJson of(SignInRow row) {
        return new TokenRowJson(
                row.id(),
                row.name(),
                row.device(),
                row.scopes().stream().sorted().toList(),
                row.createdAt(),
                row.endsAt(),
                row.seenAt(),
                row.current());
    }
}
