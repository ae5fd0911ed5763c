package org.madang.account.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.madang.shared.SignOnProvider;

/**
 * The same flow with a provider that speaks OAuth 2.0 only and signs nothing: who somebody is, is what it answers, over
 * TLS and to us alone, to a call with the token. There is no nonce; state and PKCE bind the answer to the browser.
 */
@ApplicationScoped
class PersonCall {

    @Inject
    GuardedSender sender;

    URI begin(SignOnProvider provider, URI at, URI wayBack, Secrets secrets) {
        return new AuthorizationRequest.Builder(ResponseType.CODE, new ClientID(provider.clientId()))
                .endpointURI(at)
                .redirectionURI(wayBack)
                .scope(provider.scopes().isEmpty() ? null : Scope.parse(provider.scopes()))
                .state(new State(secrets.state()))
                .codeChallenge(new CodeVerifier(secrets.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    Assertion finish(SignOnProvider provider, AuthorizationCodeGrant grant, Secrets secrets)
            throws IOException, UntrustedException {
        var endpoints = Objects.requireNonNull(provider.endpoints());
        try {
            var authentication =
                    new ClientSecretPost(new ClientID(provider.clientId()), new Secret(provider.clientSecret()));
            var request = new TokenRequest.Builder(endpoints.token(), authentication, grant)
                    .customParameter("state", secrets.state())
                    .build();
            var answer = request.toHTTPRequest().send(sender);
            var token = answer.indicatesSuccess()
                    ? JSONObjectUtils.getString(answer.getBodyAsJSONObject(), "access_token", null)
                    : null;
            if (token == null) {
                throw new UntrustedException("The provider refused the code");
            }
            var call = new HTTPRequest(HTTPRequest.Method.GET, endpoints.person());
            call.setHeader("Authorization", "Bearer " + token);
            var person = call.send(sender);
            if (!person.indicatesSuccess()) {
                throw new UntrustedException("The provider refused to tell the person");
            }
            return Assertions.of(provider, person.getBodyAsJSONObject());
        } catch (ParseException e) {
            throw new UntrustedException("The provider's answer cannot be read: " + e.getMessage());
        }
    }
}
