package org.madang.syndication.telegram;

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
class TelegramChannelTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private final TelegramChannel channel = new TelegramChannel();

    @BeforeEach
    void connect() {
        new FixedAccount(SERVER.baseUrl(), new Connection(SERVER.baseUrl(), "@city", "1:token")).on(channel);
    }

    @Test
    void aMessageIsSaidChangedAndTakenAway() throws TemporaryFailure {
        SERVER.stubFor(post(urlPathMatching("/bot1:token/.*"))
                .willReturn(okJson("{\"ok\":true,\"result\":{\"message_id\":7}}")));

        var receipt = channel.send(FixedAccount.POST, FixedAccount.KEY);
        channel.edit(FixedAccount.POST, receipt.remoteId());
        channel.delete(FixedAccount.POST, receipt.remoteId());

        assertThat(receipt.url()).isEqualTo("https://t.me/city/7");
        SERVER.verify(postRequestedFor(urlPathEqualTo("/bot1:token/sendMessage"))
                .withRequestBody(matchingJsonPath("$.chat_id", equalTo("@city"))));
        SERVER.verify(postRequestedFor(urlPathEqualTo("/bot1:token/editMessageText"))
                .withRequestBody(matchingJsonPath("$.message_id", equalTo("7"))));
        SERVER.verify(postRequestedFor(urlPathEqualTo("/bot1:token/deleteMessage")));
    }
}
