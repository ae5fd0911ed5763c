package org.madang.account.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.madang.account.SignInService.Secret;

/**
 * A new token, shown this once.
 *
 * @param token what calls carry as {@code Authorization: Bearer …}
 */
@Schema(name = "Token")
public record TokenJson(String token, Instant expiresAt) {

    static TokenJson of(Secret secret) {
        return new TokenJson(secret.token(), secret.expiresAt());
    }
}
