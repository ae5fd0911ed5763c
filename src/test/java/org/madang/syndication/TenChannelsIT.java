package org.madang.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** A post goes to ten networks at once, one of which takes the call and never answers. */
@ExtendWith(RunningMadang.class)
class TenChannelsIT {

    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    /** By name: what an admin enters as address, account and secret. */
    private static final Map<String, List<String>> CONNECTED = new TreeMap<>();

    private static WireMockServer network;
    private static ServerSocket dead;

    @BeforeAll
    static void connect(Madang madang) throws IOException {
        network = new WireMockServer(
                WireMockConfiguration.options().bindAddress("127.0.0.1").port(Madang.peer(5)));
        network.start();
        network.stubFor(
                WireMock.any(WireMock.anyUrl())
                        .willReturn(
                                WireMock.okJson(
                                        "{\"id\":\"12\",\"ok\":true,\"result\":{\"message_id\":7},\"result_code\":0,"
                                                + "\"data\":{\"id\":\"12\"},\"did\":\"did:plc:city\",\"accessJwt\":\"t\",\"access_token\":\"t\"}")));
        dead = new ServerSocket(Madang.peer(6), 50, InetAddress.getByName("127.0.0.1"));
        var base = "http://127.0.0.1:" + Madang.peer(5);
        CONNECTED.put("bluesky", List.of(base, "city.test", "app"));
        CONNECTED.put("discord", List.of("http://127.0.0.1:" + Madang.peer(6) + "/hook", "", ""));
        CONNECTED.put("facebook", List.of(base, "1", "token"));
        CONNECTED.put("kakaotalk", List.of(base, "", "key refresh"));
        CONNECTED.put("slack", List.of(base + "/slack", "", ""));
        CONNECTED.put("telegram", List.of(base, "@city", "1:token"));
        CONNECTED.put("threads", List.of(base, "1", "token"));
        CONNECTED.put("webhook", List.of(base + "/hook", "", "key"));
        CONNECTED.put("x", List.of(base, "key token", "secret secret"));
        var admin = PageVisitor.as(madang, "admin");
        CONNECTED.forEach((channel, needs) -> {
            var fields = Map.of(
                    "channel", channel, "address", needs.get(0), "account", needs.get(1), "secret", needs.get(2));
            assertThat(admin.send("/admin/channels", "connect", fields).statusCode())
                    .isEqualTo(303);
        });
    }

    @AfterAll
    static void disconnect(Madang madang) throws IOException {
        network.stop();
        dead.close();
        var admin = PageVisitor.as(madang, "admin");
        for (int i = 0; i < CONNECTED.size(); i++) {
            var page = admin.get("/admin/channels").body();
            admin.send("/admin/channels", page.replaceAll("(?s).*id=\"(rows:[0-9]+:disconnect)\".*", "$1"), Map.of());
        }
    }

    @Test
    void nineArriveWithinFiveSecondsAndTheDeadOneHoldsUpNobody(Madang madang) {
        var writer = ApiCaller.at(madang).as("writer2");
        int post = writer.post("/posts", json("{'title':'열 곳에 가는 글','body':'멀리 가는 글','topic':'culture'}"))
                .number("number");
        var all = CONNECTED.keySet().stream().map(name -> '"' + name + '"').collect(Collectors.joining(","));
        var published = writer.put("/posts/" + post + "/publication", json("{'channels':[%s,'activitypub']}", all));
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        long began = System.nanoTime();

        boolean inTime = Await.until(FIVE_SECONDS, () -> delivered(writer, post).size() == 9);

        assertThat(inTime)
                .as("%s after %s", deliveries(writer, post), Duration.ofNanos(System.nanoTime() - began))
                .isTrue();
        assertThat(delivered(writer, post)).doesNotContain("discord");
    }

    private static List<JsonObject> deliveries(ApiCaller writer, int post) {
        return writer.get("/posts/" + post + "/deliveries").items();
    }

    private static List<String> delivered(ApiCaller writer, int post) {
        return deliveries(writer, post).stream()
                .filter(delivery -> delivery.getString("status").equals("DELIVERED"))
                .map(delivery -> delivery.getString("channel"))
                .toList();
    }
}
