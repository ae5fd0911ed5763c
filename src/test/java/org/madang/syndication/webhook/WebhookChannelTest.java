package org.madang.syndication.webhook;

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
class WebhookChannelTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private final WebhookChannel channel = new WebhookChannel();

    @BeforeEach
    void connect() {
        new FixedAccount(SERVER.baseUrl(), new Connection(SERVER.baseUrl() + "/hook", "", "key")).on(channel);
    }

    @Test
    void everyCallIsSignedAndNamesItsDelivery() throws TemporaryFailure {
        SERVER.stubFor(post("/hook").willReturn(ok()));

        channel.send(FixedAccount.POST, FixedAccount.KEY);

        var request = SERVER.findAll(postRequestedFor(urlEqualTo("/hook"))).get(0);
        var body = request.getBodyAsString();
        long seconds = FixedAccount.NOW.getEpochSecond();
        assertThat(request.getHeader("Madang-Delivery")).isEqualTo(FixedAccount.KEY);
        assertThat(request.getHeader("Madang-Signature"))
                .isEqualTo("t=" + seconds + ",v1=" + WebhookChannel.sign("key", seconds + "." + body));
        assertThat(body).contains("\"event\":\"post.published\"", "\"number\":12");
        assertThat(WebhookChannel.sign("other", seconds + "." + body))
                .isNotEqualTo(WebhookChannel.sign("key", seconds + "." + body));
    }
}
