package org.madang.account.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.madang.shared.SignOnProvider;
import org.madang.shared.net.GuardedHttp;

/** What OpenID Connect providers publish of themselves: addresses and keys, kept for a while. */
@ApplicationScoped
class ProviderDescriptions {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration PATIENT = Duration.ofSeconds(30);

    record Description(OIDCProviderMetadata metadata, JWKSet keys, Instant readAt) {}

    @Inject
    GuardedHttp http;

    @Inject
    Clock clock;

    private final Map<String, Description> known = new ConcurrentHashMap<>();

    /**
     * What the provider says of itself.
     *
     * @throws IOException if it does not answer, or what it answers is no description of itself
     */
    Description of(SignOnProvider provider) throws IOException {
        var kept = known.get(provider.id());
        return kept != null && kept.readAt().plus(FRESH).isAfter(clock.instant()) ? kept : read(provider);
    }

    /** The same, read again because a key was not among those we know; not more than twice a minute. */
    Description renewed(SignOnProvider provider) throws IOException {
        var kept = known.get(provider.id());
        return kept != null && kept.readAt().plus(PATIENT).isAfter(clock.instant()) ? kept : read(provider);
    }

    private Description read(SignOnProvider provider) throws IOException {
        try {
            var metadata = OIDCProviderMetadata.parse(
                    get(URI.create(provider.issuer() + "/.well-known/openid-configuration")));
            if (!metadata.getIssuer().getValue().replaceAll("/+$", "").equals(String.valueOf(provider.issuer()))) {
                throw new IOException("The provider calls itself by another name than MADANG_OIDC_…ISSUER");
            }
            var description = new Description(metadata, JWKSet.parse(get(metadata.getJWKSetURI())), clock.instant());
            known.put(provider.id(), description);
            return description;
        } catch (ParseException | java.text.ParseException e) {
            throw new IOException("The provider's description of itself is none", e);
        }
    }

    private String get(URI address) throws IOException {
        var reply = http.send(http.request(address).header("Accept", "application/json"));
        if (!reply.isSuccess()) {
            throw new IOException("The provider answered " + reply.status());
        }
        return reply.text();
    }
}
