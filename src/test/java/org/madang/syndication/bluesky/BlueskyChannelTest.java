package org.madang.syndication.bluesky;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.madang.syndication.Graphemes;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.Pictures;
import org.madang.syndication.TemporaryFailure;
import org.madang.syndication.connection.Connection;
import org.madang.syndication.connection.FixedAccount;

/** Against answers in the shapes that the published interface describes. */
class BlueskyChannelTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private final BlueskyChannel channel = new BlueskyChannel();

    @BeforeEach
    void connect() {
        new FixedAccount(SERVER.baseUrl(), new Connection(SERVER.baseUrl(), "city.test", "app-pass")).on(channel);
    }

    @BeforeEach
    void begin() {
        channel.pictures = new Pictures(null);
        SERVER.stubFor(post("/xrpc/com.atproto.server.createSession")
                .willReturn(okJson("{\"did\":\"did:plc:x\",\"accessJwt\":\"jwt\"}")));
        SERVER.stubFor(post("/xrpc/com.atproto.repo.putRecord").willReturn(okJson("{\"uri\":\"at://x\"}")));
    }

    @Test
    void aSecondAttemptWritesTheSameRecordAgain() throws TemporaryFailure {
        var first = channel.send(FixedAccount.POST, FixedAccount.KEY);
        var second = channel.send(FixedAccount.POST, FixedAccount.KEY);

        assertThat(second).isEqualTo(first);
        assertThat(first.remoteId()).matches("[2-7a-z]{13}");
    }

    @Test
    void linksStandAtTheirBytes() {
        var record = BlueskyPost.of(FixedAccount.POST, null, FixedAccount.NOW);
        var text = record.getString("text").getBytes(StandardCharsets.UTF_8);
        var index = record.getJsonArray("facets").getJsonObject(0).getJsonObject("index");

        assertThat(new String(
                        Arrays.copyOfRange(text, index.getInt("byteStart"), index.getInt("byteEnd")),
                        StandardCharsets.UTF_8))
                .isEqualTo(FixedAccount.POST.link());
    }

    @Test
    void longWordsAreCutAtThreeHundredCharacters() {
        var post = new OutgoingPost(
                1, "가".repeat(200), "👨‍👩‍👧".repeat(200), "https://city.example/posts/1", "ko", List.of(), null);

        assertThat(Graphemes.count(BlueskyPost.of(post, null, FixedAccount.NOW).getString("text")))
                .isLessThanOrEqualTo(300);
        assertThat(Graphemes.count(Graphemes.cut("👨‍👩‍👧".repeat(400), 300))).isEqualTo(300);
    }

    @Test
    void answersComeBackWhereverTheyAreBelowAndOnlyFromWhoWantsToBeRead() throws TemporaryFailure {
        SERVER.stubFor(post("/xrpc/com.atproto.server.createSession")
                .willReturn(okJson("{\"did\":\"did:plc:city\",\"accessJwt\":\"token\"}")));
        SERVER.stubFor(get(urlPathEqualTo("/xrpc/app.bsky.feed.getPostThread"))
                .willReturn(okJson("{\"thread\":{\"post\":{},\"replies\":["
                        + reply(
                                "did:plc:one",
                                "one.test",
                                "a",
                                "첫 답글 <b>",
                                "[" + reply("did:plc:two", "two.test", "b", "그 아래", "[]") + "]",
                                "")
                        + "," + reply("did:plc:city", "city.test", "c", "우리 답글", "[]", "")
                        + ","
                        + reply("did:plc:shy", "shy.test", "d", "숨은 답글", "[]", "{\"val\":\"!no-unauthenticated\"}")
                        + "]}}")));

        var answers = channel.answers("3abc").orElseThrow();

        assertThat(answers)
                .extracting(a -> a.url())
                .containsExactly(
                        "https://bsky.app/profile/one.test/post/a", "https://bsky.app/profile/two.test/post/b");
        assertThat(answers.get(0).html()).isEqualTo("<p>첫 답글 &lt;b&gt;</p>");
        SERVER.verify(getRequestedFor(urlPathEqualTo("/xrpc/app.bsky.feed.getPostThread"))
                .withQueryParam("uri", equalTo("at://did:plc:city/app.bsky.feed.post/3abc")));
    }

    private static String reply(String did, String handle, String key, String text, String below) {
        return reply(did, handle, key, text, below, "");
    }

    private static String reply(String did, String handle, String key, String text, String below, String label) {
        return "{\"post\":{\"uri\":\"at://" + did + "/app.bsky.feed.post/" + key + "\",\"author\":{\"did\":\"" + did
                + "\",\"handle\":\"" + handle + "\",\"labels\":[" + label + "]},\"record\":{\"text\":\"" + text
                + "\"}},\"replies\":" + below + "}";
    }
}
