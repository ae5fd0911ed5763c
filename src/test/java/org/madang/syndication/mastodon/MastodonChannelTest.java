package org.madang.syndication.mastodon;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.shared.Settings;
import org.madang.shared.net.GuardedHttp;
import org.madang.syndication.Answer;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.PermanentFailure;
import org.madang.syndication.Pictures;
import org.madang.syndication.Receipt;
import org.madang.syndication.TemporaryFailure;

/** Against answers in the shapes that the published API of Mastodon describes. */
class MastodonChannelTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
    private static final OutgoingPost POST =
            new OutgoingPost(1, "제목", "요약입니다.", "http://localhost:8080/posts/1", "ko", List.of(), null);

    private static Settings settings() {
        return Settings.from(
                Map.of("MADANG_MASTODON_URL", SERVER.baseUrl(), "MADANG_MASTODON_TOKEN", "secret-token"),
                Path.of("/somewhere"));
    }

    private static MastodonChannel channel() {
        return waiting(Duration.ofSeconds(20));
    }

    private static MastodonChannel waiting(Duration atMost) {
        return new MastodonChannel(settings(), new GuardedHttp(settings(), atMost), new Pictures(null), CLOCK);
    }

    private static void answer(ResponseDefinitionBuilder response) {
        SERVER.stubFor(post("/api/v1/statuses").willReturn(response));
    }

    @Test
    void sendsAPublicStatusWithTheKeyAndKeepsItsAddress() throws TemporaryFailure {
        answer(okJson(
                "{\"id\":\"77\",\"url\":\"https://social.example/@city/77\",\"uri\":\"https://social.example/u/77\"}"));

        var receipt = channel().send(POST, "madang-key-1");

        assertThat(receipt).isEqualTo(new Receipt("77", "https://social.example/@city/77"));
        SERVER.verify(postRequestedFor(urlEqualTo("/api/v1/statuses"))
                .withHeader("Authorization", equalTo("Bearer secret-token"))
                .withHeader("Idempotency-Key", equalTo("madang-key-1"))
                .withHeader("User-Agent", equalTo("Madang (+http://localhost:8080)"))
                .withRequestBody(matchingJsonPath("$.status", equalTo("제목\n\n요약입니다.\n\nhttp://localhost:8080/posts/1")))
                .withRequestBody(matchingJsonPath("$.visibility", equalTo("public")))
                .withRequestBody(matchingJsonPath("$.language", equalTo("ko"))));
    }

    @ParameterizedTest
    @CsvSource({"500, server-error", "503, server-error", "408, server-error", "429, too-fast"})
    void triesAgainWhatMayPass(int status, String code) {
        answer(aResponse().withStatus(status));

        assertThatExceptionOfType(TemporaryFailure.class)
                .isThrownBy(() -> channel().send(POST, "k"))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.status()).isEqualTo(status))
                .satisfies(e -> assertThat(e.retryAfter()).isNull());
    }

    @ParameterizedTest
    @CsvSource({"120, PT2M", "'Sun, 22 Nov 2026 00:10:00 GMT', PT10M", "soon,"})
    void waitsAsLongAsTheServerAsks(String header, Duration pause) {
        answer(aResponse().withStatus(429).withHeader("Retry-After", header));

        assertThatExceptionOfType(TemporaryFailure.class)
                .isThrownBy(() -> channel().send(POST, "k"))
                .satisfies(e -> assertThat(e.retryAfter()).isEqualTo(pause));
    }

    @ParameterizedTest
    @CsvSource({"401, unauthorized", "403, unauthorized", "404, refused", "422, refused", "302, refused"})
    void givesUpWhatWillNotPass(int status, String code) {
        answer(aResponse().withStatus(status).withHeader("Location", "http://127.0.0.1:1/"));

        assertThatExceptionOfType(PermanentFailure.class)
                .isThrownBy(() -> channel().send(POST, "k"))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.status()).isEqualTo(status));
    }

    @Test
    void waitsALimitedTimeForAnAnswerAndForItsEnd() {
        answer(okJson("{\"id\":\"1\"}").withFixedDelay(3000));
        assertCode("no-answer", waiting(Duration.ofSeconds(1)));
        answer(okJson("{\"id\":\"1\"}").withChunkedDribbleDelay(5, 5000));
        assertCode("no-answer", waiting(Duration.ofSeconds(1)));
    }

    @Test
    void readsALimitedLengthOfWhatItUnderstands() {
        answer(okJson("{\"id\":\"" + "x".repeat(2 << 20) + "\"}"));
        assertCode("unreachable", channel());
        answer(aResponse().withStatus(200).withBody("<html>"));
        assertCode("unreadable-answer", channel());
        answer(okJson("{}"));
        assertCode("unreadable-answer", channel());
    }

    private static void assertCode(String code, MastodonChannel channel) {
        assertThatExceptionOfType(TemporaryFailure.class)
                .isThrownBy(() -> channel.send(POST, "k"))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void findsWhatAnEarlierAttemptLeftThere() throws TemporaryFailure {
        SERVER.stubFor(get("/api/v1/accounts/verify_credentials").willReturn(okJson("{\"id\":\"9\"}")));
        SERVER.stubFor(get(urlEqualTo("/api/v1/accounts/9/statuses?limit=40")).willReturn(okJson("""
                [{"id":"1","content":"<a href=\\"http://localhost:8080/posts/12\\">…</a>","url":"https://s.example/1"},
                 {"id":"2","content":"<a href=\\"http://localhost:8080/posts/1\\">…</a>","url":"https://s.example/2"}]
                """)));

        assertThat(channel().find(POST)).contains(new Receipt("2", "https://s.example/2"));
        assertThat(channel()
                        .find(new OutgoingPost(3, "a", "b", "http://localhost:8080/posts/3", "ko", List.of(), null)))
                .isEmpty();
    }

    @Test
    void neverTellsItsToken() {
        assertThat(settings().toString()).doesNotContain("secret-token");
        assertThat(channel().isConfigured()).isTrue();
    }

    @Test
    void onlyPublicAnswersComeBack() throws TemporaryFailure {
        SERVER.stubFor(get("/api/v1/statuses/77/context")
                .willReturn(okJson(("{'ancestors':[],'descendants':[{'id':'1','uri':'https://s.example/1','url':"
                                + "'https://s.example/@a/1','visibility':'public','content':'<p>네</p>','account':{'acct':"
                                + "'a@s.example','display_name':'하늘','uri':'https://s.example/u/a'}},{'id':'2','uri':"
                                + "'https://s.example/2','visibility':'direct','content':'secret','account':{'acct':'b',"
                                + "'uri':'https://s.example/u/b'}}]}")
                        .replace('\'', '"'))));

        assertThat(channel().answers("77")).hasValueSatisfying(answers -> assertThat(answers)
                .containsExactly(new Answer(
                        "https://s.example/1",
                        "https://s.example/u/a",
                        "하늘",
                        "@a@s.example",
                        "https://s.example/@a/1",
                        "<p>네</p>")));
    }
}
