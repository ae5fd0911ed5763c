package org.madang.account.oidc;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of somebody. Its text tells nothing of it.
 *
 * @param subject lasting id of the person at this provider
 * @param email null if not told
 * @param name null if not told
 * @param strong whether the provider asked for more than a password
 * @param claims everything it said
 */
public record Assertion(
        String provider,
        String subject,
        @Nullable String email,
        @Nullable String name,
        boolean strong,
        Map<String, Object> claims) {

    @Override
    public String toString() {
        return "Assertion[" + provider + "]";
    }
}
