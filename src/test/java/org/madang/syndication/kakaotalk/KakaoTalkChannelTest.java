package org.madang.syndication.kakaotalk;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.madang.syndication.TemporaryFailure;
import org.madang.syndication.connection.Connection;
import org.madang.syndication.connection.FixedAccount;

/** Against answers in the shapes that the published interface describes. */
class KakaoTalkChannelTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private final KakaoTalkChannel channel = new KakaoTalkChannel();

    @BeforeEach
    void connect() {
        new FixedAccount(SERVER.baseUrl(), new Connection(SERVER.baseUrl(), "", "rest-key old-refresh")).on(channel);
    }

    @Test
    void aMessageIsSaidWithAFreshTokenAndTheRenewedSecretIsKept() throws TemporaryFailure {
        SERVER.stubFor(post("/oauth/token")
                .willReturn(okJson("{\"token_type\":\"bearer\",\"access_token\":\"fresh\",\"expires_in\":43199,"
                        + "\"refresh_token\":\"new-refresh\",\"refresh_token_expires_in\":5184000}")));
        SERVER.stubFor(post("/v2/api/talk/memo/default/send").willReturn(okJson("{\"result_code\":0}")));

        channel.send(FixedAccount.POST, FixedAccount.KEY);
        channel.announce("하천에서 떨어지세요", FixedAccount.KEY);

        SERVER.verify(
                2,
                postRequestedFor(urlEqualTo("/v2/api/talk/memo/default/send"))
                        .withHeader("Authorization", equalTo("Bearer fresh"))
                        .withFormParam("template_object", matchingJsonPath("$.object_type", equalTo("text"))));
        SERVER.verify(
                1, postRequestedFor(urlEqualTo("/oauth/token")).withFormParam("refresh_token", equalTo("new-refresh")));
        assertThat(channel.preview(FixedAccount.POST)).startsWith("산책로가 <열렸어요>");
    }
}
