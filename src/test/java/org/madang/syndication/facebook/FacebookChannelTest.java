package org.madang.syndication.facebook;

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
class FacebookChannelTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private final FacebookChannel channel = new FacebookChannel();

    @BeforeEach
    void connect() {
        new FixedAccount(SERVER.baseUrl(), new Connection(SERVER.baseUrl(), "1234567890", "page-token")).on(channel);
    }

    @Test
    void aPostIsSaidFoundChangedAnsweredAndTakenAway() throws TemporaryFailure {
        SERVER.stubFor(post("/1234567890/feed").willReturn(okJson("{\"id\":\"1234567890_42\"}")));
        SERVER.stubFor(post("/1234567890_42").willReturn(okJson("{\"success\":true}")));
        SERVER.stubFor(delete("/1234567890_42").willReturn(okJson("{\"success\":true}")));
        SERVER.stubFor(
                get(urlPathEqualTo("/1234567890/posts"))
                        .willReturn(
                                okJson(
                                        "{\"data\":[{\"id\":\"1234567890_41\",\"message\":\"https://city.example/posts/120\"},"
                                                + "{\"id\":\"1234567890_42\",\"message\":\"words\\n\\nhttps://city.example/posts/12\"}]}")));
        SERVER.stubFor(get(urlPathEqualTo("/1234567890_42/comments"))
                .willReturn(okJson("{\"data\":[{\"id\":\"42_7\",\"message\":\"<b>좋아요\",\"permalink_url\":"
                        + "\"https://www.facebook.com/42?comment_id=7\",\"from\":{\"id\":\"9\",\"name\":\"이웃\"}},"
                        + "{\"id\":\"42_8\",\"message\":\"who?\"}]}")));

        var receipt = channel.send(FixedAccount.POST, FixedAccount.KEY);
        channel.edit(FixedAccount.POST, receipt.remoteId());
        var answers = channel.answers(receipt.remoteId()).orElseThrow();
        channel.delete(FixedAccount.POST, receipt.remoteId());

        assertThat(channel.find(FixedAccount.POST)).contains(receipt);
        assertThat(answers).singleElement().satisfies(answer -> {
            assertThat(answer.name()).isEqualTo("이웃");
            assertThat(answer.html()).isEqualTo("<p>&lt;b&gt;좋아요</p>");
        });
        SERVER.verify(postRequestedFor(urlEqualTo("/1234567890/feed"))
                .withHeader("Authorization", equalTo("Bearer page-token"))
                .withFormParam("link", equalTo("https://city.example/posts/12")));
        SERVER.verify(deleteRequestedFor(urlEqualTo("/1234567890_42")));
    }
}
