package org.madang.syndication.threads;

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
class ThreadsChannelTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private final ThreadsChannel channel = new ThreadsChannel();

    @BeforeEach
    void connect() {
        new FixedAccount(SERVER.baseUrl(), new Connection(SERVER.baseUrl(), "777", "long-token")).on(channel);
    }

    @Test
    void aPostIsMadePublishedAnsweredAndTakenAway() throws TemporaryFailure {
        SERVER.stubFor(post("/777/threads").willReturn(okJson("{\"id\":\"100\"}")));
        SERVER.stubFor(post("/777/threads_publish").willReturn(okJson("{\"id\":\"200\"}")));
        SERVER.stubFor(get(urlPathEqualTo("/200"))
                .willReturn(okJson("{\"id\":\"200\",\"permalink\":\"https://www.threads.net/@city/post/abc\"}")));
        SERVER.stubFor(get(urlPathEqualTo("/200/conversation"))
                .willReturn(okJson("{\"data\":[{\"id\":\"201\",\"text\":\"반가워요\",\"username\":\"neighbour\","
                        + "\"permalink\":\"https://www.threads.net/@neighbour/post/def\"}]}")));
        SERVER.stubFor(get(urlPathEqualTo("/777/threads"))
                .willReturn(okJson("{\"data\":[{\"id\":\"200\",\"text\":\"https://city.example/posts/12\","
                        + "\"permalink\":\"https://www.threads.net/@city/post/abc\"}]}")));
        SERVER.stubFor(delete("/200").willReturn(okJson("{\"success\":true,\"deleted_id\":\"200\"}")));

        var receipt = channel.send(FixedAccount.POST, FixedAccount.KEY);
        channel.delete(FixedAccount.POST, receipt.remoteId());

        assertThat(receipt.url()).isEqualTo("https://www.threads.net/@city/post/abc");
        assertThat(channel.find(FixedAccount.POST)).contains(receipt);
        assertThat(channel.answers("200").orElseThrow()).singleElement().satisfies(answer -> assertThat(answer.handle())
                .isEqualTo("@neighbour"));
        SERVER.verify(
                postRequestedFor(urlEqualTo("/777/threads_publish")).withFormParam("creation_id", equalTo("100")));
        SERVER.verify(deleteRequestedFor(urlEqualTo("/200")));
    }

    @Test
    void emojiCostTheirBytes() {
        assertThat(ThreadsText.count("가나 a")).isEqualTo(4);
        assertThat(ThreadsText.count("🌳")).isEqualTo(4);
        assertThat(ThreadsText.count(ThreadsText.cut("🌳".repeat(200), ThreadsText.MOST)))
                .isLessThanOrEqualTo(ThreadsText.MOST);
    }
}
