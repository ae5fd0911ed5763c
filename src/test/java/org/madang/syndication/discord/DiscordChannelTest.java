package org.madang.syndication.discord;

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
class DiscordChannelTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private final DiscordChannel channel = new DiscordChannel();

    @BeforeEach
    void connect() {
        new FixedAccount(SERVER.baseUrl(), new Connection(SERVER.baseUrl() + "/api/webhooks/1/secret", "", ""))
                .on(channel);
    }

    @Test
    void aMessageIsSaidChangedAndTakenAwayAndCallsNobody() throws TemporaryFailure {
        SERVER.stubFor(post("/api/webhooks/1/secret?wait=true").willReturn(okJson("{\"id\":\"99\"}")));
        SERVER.stubFor(patch(urlEqualTo("/api/webhooks/1/secret/messages/99")).willReturn(okJson("{}")));
        SERVER.stubFor(delete("/api/webhooks/1/secret/messages/99")
                .willReturn(aResponse().withStatus(404)));

        var receipt = channel.send(FixedAccount.POST, FixedAccount.KEY);
        channel.edit(FixedAccount.POST, receipt.remoteId());
        channel.delete(FixedAccount.POST, receipt.remoteId());

        assertThat(receipt.remoteId()).isEqualTo("99");
        SERVER.verify(postRequestedFor(urlPathEqualTo("/api/webhooks/1/secret"))
                .withRequestBody(matchingJsonPath("$.allowed_mentions.parse", equalToJson("[]"))));
    }
}
