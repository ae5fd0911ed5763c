package org.madang.account.oidc;

import org.jspecify.annotations.Nullable;
import org.madang.account.SignInService.Secret;

/**
 * What came of a way to a provider, and where to go on.
 *
 * @param signedIn the new session; null if there is none
 * @param step the secret that continues what is not finished yet; null if there is nothing to continue
 * @param to address in our pages
 */
public record Arrival(@Nullable Secret signedIn, @Nullable String step, String to) {

    static Arrival signedIn(Secret secret, String way) {
        return new Arrival(secret, null, way.isEmpty() ? "/account" : way);
    }

    static Arrival unfinished(String step, String to) {
        return new Arrival(null, step, to);
    }

    static Arrival done(String to, String notice) {
        return new Arrival(null, null, to + "?notice=" + notice);
    }
}
