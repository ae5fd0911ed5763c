package org.madang.shared;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service by which people show who they are. Its text never contains the secret.
 *
 * @param id as in its settings and addresses, in small letters; {@code city} for the city's single sign-on
 * @param use whom it is for
 * @param issuer of an OpenID Connect provider; null for one that speaks OAuth 2.0 only and tells the person by a call
 * @param endpoints of a provider without issuer; null otherwise
 * @param label what people call it; empty for the two that our own texts name
 * @param scopes what we ask for
 * @param subjectField where the answer of {@code endpoints.person} holds the lasting id, with dots between levels
 * @param strongAcr values of the claim {@code acr} that stand for a second factor
 */
public record SignOnProvider(
        String id,
        Use use,
        @Nullable URI issuer,
        @Nullable Endpoints endpoints,
        String clientId,
        String clientSecret,
        String label,
        List<String> scopes,
        String subjectField,
        Set<String> strongAcr) {

    /** Whom a provider is for. */
    public enum Use {
        /** Staff, by the city's single sign-on. */
        CITY,
        /** Anybody. */
        CITIZENS,
        /** Nobody signs in by it: it tells that an account belongs to a real person (본인확인). */
        IDENTITY
    }

    /**
     * Where a provider that publishes no description of itself is reached.
     *
     * @param authorize where the browser goes
     * @param token where a code becomes a token
     * @param person where a token tells the person
     */
    public record Endpoints(URI authorize, URI token, URI person) {}

    public SignOnProvider {
        scopes = List.copyOf(scopes);
        strongAcr = Set.copyOf(strongAcr);
    }

    /** Whether it signs what it says (an id token), as OpenID Connect does. */
    public boolean isOpenId() {
        return issuer != null;
    }

    @Override
    public String toString() {
        return "SignOnProvider[" + id + "]";
    }
}
