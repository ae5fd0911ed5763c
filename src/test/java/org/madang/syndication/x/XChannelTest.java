package org.madang.syndication.x;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.madang.syndication.TemporaryFailure;
import org.madang.syndication.connection.Connection;
import org.madang.syndication.connection.FixedAccount;

/** Against answers in the shapes that the published interface describes. */
class XChannelTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private final XChannel channel = new XChannel();

    @BeforeEach
    void connect() {
        new FixedAccount(
                        SERVER.baseUrl(),
                        new Connection(SERVER.baseUrl(), "app-key account-token", "app-secret account-secret"))
                .on(channel);
    }

    @Test
    void aPostIsSaidSignedAndTakenAway() throws TemporaryFailure {
        SERVER.stubFor(post("/2/tweets")
                .willReturn(okJson("{\"data\":{\"id\":\"1445880548472328192\",\"text\":\"x\"}}")
                        .withStatus(201)));
        SERVER.stubFor(delete("/2/tweets/1445880548472328192").willReturn(okJson("{\"data\":{\"deleted\":true}}")));

        var receipt = channel.send(FixedAccount.POST, FixedAccount.KEY);
        channel.delete(FixedAccount.POST, receipt.remoteId());

        assertThat(receipt.url()).isEqualTo("https://x.com/i/web/status/1445880548472328192");
        SERVER.verify(postRequestedFor(urlEqualTo("/2/tweets"))
                .withRequestBody(matchingJsonPath("$.text", equalTo(channel.preview(FixedAccount.POST))))
                .withHeader("Authorization", matching("OAuth oauth_consumer_key=\"app-key\", oauth_nonce=.*"))
                .withHeader("Authorization", containing("oauth_signature="))
                .withHeader("Authorization", notContaining("secret")));
        SERVER.verify(deleteRequestedFor(urlEqualTo("/2/tweets/1445880548472328192")));
    }

    /** Latin letters one, Hangul and emoji two, addresses 23. */
    @Test
    void textsAreCountedAsTheNetworkDoes() {
        assertThat(XText.count("Latin")).isEqualTo(5);
        assertThat(XText.count("한글")).isEqualTo(4);
        assertThat(XText.count("👨‍👩‍👧‍👦")).isEqualTo(2);
        assertThat(XText.count("https://city.example/posts/1234567890/with/a/long/path"))
                .isEqualTo(23);
        assertThat(XText.count(XText.cut("느티천을 걸어요. ".repeat(60), XText.MOST))).isBetween(260, XText.MOST);
    }

    /** Against a signature made by another program for the same request. */
    @Test
    void signaturesAreThoseOfTheStandard() {
        var signature = new OAuthSignature("key", "key secret", "token", "token&secret");

        var header = signature.header(
                "POST", URI.create("https://api.x.com/2/tweets"), "nonce", Instant.ofEpochSecond(1_700_000_000));

        assertThat(header)
                .contains("oauth_signature=\"HOmbyj4qJPWUdDVYTZYg%2B145TmU%3D\"", "oauth_timestamp=\"1700000000\"");
    }
}
