package org.madang.account.oidc;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.shared.SignOnProvider;

/** Reads what a provider says into what we ask of it. */
final class Assertions {

    /** Values of the claim {@code amr} (RFC 8176) that stand for more than a password, if the city's own sign-on says so. */
    private static final Set<String> STRONG =
            Set.of("mfa", "otp", "hwk", "swk", "fpt", "face", "sc", "fido", "webauthn");

    private Assertions() {}

    static Assertion of(SignOnProvider provider, Map<String, Object> claims) throws UntrustedException {
        var subject = text(at(claims, provider.subjectField()));
        if (subject == null) {
            throw new UntrustedException("The provider did not say who it is");
        }
        return new Assertion(
                provider.id(),
                subject,
                text(beside(claims, provider.subjectField(), "email")),
                text(claims.get("name")),
                isStrong(provider, claims),
                Map.copyOf(withoutNulls(claims)));
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> claims) {
        claims.values().removeIf(java.util.Objects::isNull);
        return claims;
    }

    private static boolean isStrong(SignOnProvider provider, Map<String, Object> claims) {
        var acr = text(claims.get("acr"));
        boolean citys = provider.use() == SignOnProvider.Use.CITY;
        return citys
                        && claims.get("amr") instanceof Collection<?> means
                        && means.stream().anyMatch(STRONG::contains)
                || acr != null && provider.strongAcr().contains(acr);
    }

    /** The value at a path with dots; null if there is none. */
    private static @Nullable Object at(Map<String, Object> claims, String path) {
        Object here = claims;
        for (var name : path.split("\\.")) {
            here = here instanceof Map<?, ?> level ? level.get(name) : null;
        }
        return here;
    }

    private static @Nullable Object beside(Map<String, Object> claims, String path, String name) {
        int dot = path.lastIndexOf('.');
        return at(claims, dot < 0 ? name : path.substring(0, dot + 1) + name);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String || value instanceof Number
                ? value.toString().isBlank() ? null : value.toString()
                : null;
    }
}
