package org.madang.account.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import org.madang.shared.Settings;
import org.madang.shared.SignOnProvider;

/** The authorisation code flow with PKCE, state and nonce, with a provider that signs what it says. */
@ApplicationScoped
class ProviderTalk {

    @Inject
    ProviderDescriptions descriptions;

    @Inject
    GuardedSender sender;

    @Inject
    PersonCall personCall;

    @Inject
    Settings settings;

    /** Where the provider sends people back to. */
    URI wayBack(SignOnProvider provider) {
        return URI.create(settings.baseUrl() + "/account/with/" + provider.id() + "/back");
    }

    /** Where the browser goes. */
    URI begin(SignOnProvider provider, Secrets secrets) throws IOException {
        return request(provider, authorizeAt(provider), secrets);
    }

    private URI authorizeAt(SignOnProvider provider) throws IOException {
        var endpoints = provider.endpoints();
        return endpoints == null
                ? descriptions.of(provider).metadata().getAuthorizationEndpointURI()
                : endpoints.authorize();
    }

    private URI request(SignOnProvider provider, URI at, Secrets secrets) {
        var scope = provider.isOpenId() ? Scope.parse(provider.scopes()) : new Scope();
        if (!provider.isOpenId()) {
            return personCall.begin(provider, at, wayBack(provider), secrets);
        }
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, scope, new ClientID(provider.clientId()), wayBack(provider))
                .endpointURI(at)
                .state(new State(secrets.state()))
                .nonce(new Nonce(secrets.nonce()))
                .codeChallenge(new CodeVerifier(secrets.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * Who came back with this code.
     *
     * @throws IOException if the provider does not answer
     * @throws UntrustedException if what it answers does not hold
     */
    Assertion finish(SignOnProvider provider, Secrets secrets, String code) throws IOException, UntrustedException {
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), wayBack(provider), new CodeVerifier(secrets.verifier()));
        if (!provider.isOpenId()) {
            return personCall.finish(provider, grant, secrets);
        }
        try {
            var description = descriptions.of(provider);
            var at = description.metadata().getTokenEndpointURI();
            var request = new TokenRequest.Builder(at, authentication(provider, description), grant).build();
            var answer = request.toHTTPRequest().send(sender);
            var response = com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser.parse(answer);
            if (!response.indicatesSuccess()) {
                throw new UntrustedException("The provider refused the code");
            }
            return trusted(
                    provider,
                    ((OIDCTokenResponse) response.toSuccessResponse())
                            .getOIDCTokens()
                            .getIDToken(),
                    secrets);
        } catch (ParseException e) {
            throw new UntrustedException("The provider's answer cannot be read: " + e.getMessage());
        }
    }

    private static ClientAuthentication authentication(
            SignOnProvider provider, ProviderDescriptions.Description description) {
        var id = new ClientID(provider.clientId());
        var secret = new Secret(provider.clientSecret());
        var methods = description.metadata().getTokenEndpointAuthMethods();
        return methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(id, secret)
                : new ClientSecretPost(id, secret);
    }

    private Assertion trusted(SignOnProvider provider, JWT token, Secrets secrets)
            throws IOException, UntrustedException {
        try {
            return validated(provider, token, secrets, descriptions.of(provider));
        } catch (UntrustedException perhapsANewKey) {
            return validated(provider, token, secrets, descriptions.renewed(provider));
        }
    }

    private static Assertion validated(
            SignOnProvider provider, JWT token, Secrets secrets, ProviderDescriptions.Description description)
            throws UntrustedException {
        try {
            if (!(token.getHeader().getAlgorithm() instanceof JWSAlgorithm algorithm)
                    || !JWSAlgorithm.Family.SIGNATURE.contains(algorithm)) {
                throw new UntrustedException("The id token is not signed by a key of the provider");
            }
            var validator = new IDTokenValidator(
                    description.metadata().getIssuer(),
                    new ClientID(provider.clientId()),
                    algorithm,
                    description.keys());
            var claims = validator.validate(token, new Nonce(secrets.nonce())).toJSONObject();
            return Assertions.of(provider, claims);
        } catch (BadJOSEException | JOSEException e) {
            throw new UntrustedException("The id token does not hold: " + e.getMessage());
        }
    }
}
