package org.madang.account.oidc;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.madang.shared.Settings;
import org.madang.shared.SignOnProvider;
import org.madang.shared.net.GuardedHttp;

/** A provider that speaks OAuth 2.0 only, answering as Naver documents it. */
@WireMockTest
class PersonCallTest {

    private static final URI BACK = URI.create("https://plaza.example/account/with/naver/back");

    private final PersonCall call = new PersonCall();
    private final Secrets secrets = Secrets.fresh();
    private SignOnProvider naver;

    @BeforeEach
    void setUp(WireMockRuntimeInfo server) {
        var base = server.getHttpBaseUrl();
        var settings = Settings.from(
                Map.of(
                        "MADANG_OIDC_PROVIDERS", "naver,kakao",
                        "MADANG_OIDC_NAVER_CLIENT_ID", "madang",
                        "MADANG_OIDC_NAVER_CLIENT_SECRET", "s3cret",
                        "MADANG_OIDC_NAVER_AUTHORIZE_URL", base + "/authorize",
                        "MADANG_OIDC_NAVER_TOKEN_URL", base + "/token",
                        "MADANG_OIDC_NAVER_PERSON_URL", base + "/me",
                        "MADANG_OIDC_KAKAO_CLIENT_ID", "madang",
                        "MADANG_OIDC_KAKAO_CLIENT_SECRET", "s3cret"),
                Path.of(""));
        naver = settings.signOn().provider("naver").orElseThrow();
        call.sender = new GuardedSender();
        call.sender.http = new GuardedHttp(settings);
    }

    private Assertion finish() throws IOException, UntrustedException {
        var grant =
                new AuthorizationCodeGrant(new AuthorizationCode("code-1"), BACK, new CodeVerifier(secrets.verifier()));
        return call.finish(naver, grant, secrets);
    }

    @Test
    void theBrowserIsSentWithStateAndAChallenge() {
        var to = call.begin(naver, naver.endpoints().authorize(), BACK, secrets).toString();

        assertThat(to)
                .contains("response_type=code", "client_id=madang", "state=" + secrets.state(), "code_challenge=")
                .doesNotContain(secrets.verifier(), "s3cret", "nonce");
    }

    @Test
    void thePersonIsWhoTheProviderTellsToACallWithTheToken(WireMockRuntimeInfo server)
            throws IOException, UntrustedException {
        server.getWireMock()
                .register(post("/token").willReturn(okJson("{\"access_token\":\"t-1\",\"token_type\":\"bearer\"}")));
        server.getWireMock()
                .register(
                        get("/me")
                                .withHeader("Authorization", equalTo("Bearer t-1"))
                                .willReturn(
                                        okJson(
                                                "{\"resultcode\":\"00\",\"response\":{\"id\":\"abc-123\",\"email\":\"me@naver.example\"}}")));

        var assertion = finish();

        assertThat(assertion.subject()).isEqualTo("abc-123");
        assertThat(assertion.email()).isEqualTo("me@naver.example");
        assertThat(assertion.strong()).isFalse();
        assertThat(assertion.toString()).doesNotContain("abc-123");
        server.getWireMock()
                .verifyThat(postRequestedFor(urlEqualTo("/token"))
                        .withRequestBody(containing("client_secret=s3cret"))
                        .withRequestBody(containing("code_verifier=" + secrets.verifier())));
    }

    @Test
    void anAnswerWithoutTokenOrPersonIsNotBelieved(WireMockRuntimeInfo server) {
        server.getWireMock().register(post("/token").willReturn(okJson("{\"error\":\"invalid_request\"}")));
        assertThatThrownBy(this::finish).isInstanceOf(UntrustedException.class);

        server.getWireMock().register(post("/token").willReturn(okJson("{\"access_token\":\"t\"}")));
        server.getWireMock().register(get("/me").willReturn(okJson("{\"response\":{}}")));
        assertThatThrownBy(this::finish).isInstanceOf(UntrustedException.class);

        server.getWireMock()
                .register(get("/me").willReturn(aResponse().withStatus(200).withBody("<html>")));
        assertThatThrownBy(this::finish).isInstanceOf(UntrustedException.class);
    }

    @Test
    void kakaoIsKnownByItsName() {
        var kakao = Settings.from(
                        Map.of(
                                "MADANG_OIDC_PROVIDERS", "kakao",
                                "MADANG_OIDC_KAKAO_CLIENT_ID", "madang",
                                "MADANG_OIDC_KAKAO_CLIENT_SECRET", "s3cret"),
                        Path.of(""))
                .signOn()
                .provider("kakao")
                .orElseThrow();

        assertThat(kakao.isOpenId()).isTrue();
        assertThat(kakao.issuer()).hasToString("https://kauth.kakao.com");
        assertThat(kakao.toString()).doesNotContain("s3cret");
    }
}
