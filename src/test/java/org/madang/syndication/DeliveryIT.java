package org.madang.syndication;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.madang.shared.Settings.Database;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.RunningMadang.Madang;
import org.madang.testing.harness.SharedPostgres;

/** What becomes of a post on its way when the network or our own server fails. */
class DeliveryIT {

    private static final String STATUSES = "/api/v1/statuses";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration TAKEN_OVER = Duration.ofSeconds(180);

    @RegisterExtension
    static final WireMockExtension NETWORK = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private static Madang start(Database database) {
        return Madang.start(
                "delivery",
                database,
                Map.of("MADANG_MASTODON_URL", NETWORK.baseUrl(), "MADANG_MASTODON_TOKEN", "secret-token"));
    }

    private static void answer(ResponseDefinitionBuilder response) {
        NETWORK.stubFor(post(STATUSES).willReturn(response));
    }

    private static List<String> keys() {
        return NETWORK.findAll(postRequestedFor(urlEqualTo(STATUSES))).stream()
                .map(request -> request.getHeader("Idempotency-Key"))
                .toList();
    }

    @Test
    void aPostReachesItsNetworkThroughRefusalsAndACrash() throws InterruptedException {
        NETWORK.stubFor(get(anyUrl()).willReturn(okJson("[]")));
        var database = SharedPostgres.emptyDatabase("delivery");
        int post;
        try (var madang = start(database)) {
            refusesAnUnknownChannel(madang);
            triesAgainByHand(madang);
            NETWORK.resetRequests();
            answer(okJson("{\"id\":\"8\"}").withFixedDelay(60_000));
            post = Writer.signUp(madang, "crash.writer").publish("꺼져도 가는 글", "CC-BY-4.0");
            awaitRequest();
            madang.kill();
        }
        answer(okJson("{\"id\":\"9\",\"url\":\"https://social.example/9\"}"));
        try (var madang = start(database)) {
            var writer = Writer.signIn(madang, "crash.writer");
            var delivery =
                    writer.await(post, TAKEN_OVER, d -> d.getString("status").equals("DELIVERED"));

            assertThat(delivery.getString("url")).isEqualTo("https://social.example/9");
            assertThat(keys()).hasSize(2).doesNotContainNull();
            assertThat(keys().get(0)).isEqualTo(keys().get(1));
        }
    }

    private static void awaitRequest() {
        Await.until(SOON, () -> !keys().isEmpty());
        assertThat(keys()).hasSize(1);
    }

    private static void refusesAnUnknownChannel(Madang madang) {
        var writer = Writer.signUp(madang, "far.writer").api();
        int number =
                writer.post("/posts", json("{'title':'멀리','body':'멀리 가는 글'}")).number("number");

        var refused = writer.put("/posts/" + number + "/publication", json("{'channels':['moon']}"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getJsonArray("violations").getJsonObject(0).getString("field"))
                .isEqualTo("channels");
        assertThat(writer.get("/posts/" + number).text("status")).isEqualTo("DRAFT");
    }

    private static void triesAgainByHand(Madang madang) throws InterruptedException {
        answer(aResponse().withStatus(503).withHeader("Retry-After", "600"));
        var writer = Writer.signUp(madang, "patient.writer");
        int post = writer.publish("기다리는 글", "CC-BY-4.0");
        var failed = writer.await(post, SOON, d -> d.getString("status").equals("FAILED"));
        assertThat(failed.getString("lastError")).isEqualTo("server-error");
        assertThat(failed.getInt("lastStatus")).isEqualTo(503);

        answer(okJson("{\"id\":\"7\",\"url\":\"https://social.example/7\"}"));
        var path = "/posts/" + post + "/deliveries/mastodon/retry";
        assertThat(Writer.signUp(madang, "other.writer").api().post(path, null).status())
                .isEqualTo(403);
        assertThat(writer.api().post(path, null).status()).isEqualTo(200);
        var delivered = writer.await(post, SOON, d -> d.getString("status").equals("DELIVERED"));

        assertThat(delivered.getInt("attempts")).isEqualTo(2);
        assertThat(delivered.isNull("lastError")).isTrue();
        assertThat(writer.api().post(path, null).status()).isEqualTo(409);
    }
}
