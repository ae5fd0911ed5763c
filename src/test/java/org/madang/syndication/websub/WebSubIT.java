package org.madang.syndication.websub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** A subscriber of a feed: asked back, sent what is new with a signature, and left alone once it wants no more. */
@ExtendWith(RunningMadang.class)
class WebSubIT {

    private static final Duration SOON = Duration.ofSeconds(40);

    /** What the subscriber was sent. */
    private record Sent(String signature, String link, byte[] body) {}

    private static final List<Sent> SENT = new CopyOnWriteArrayList<>();
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();

    private static HttpServer subscriber;
    private static String base;

    @BeforeAll
    static void open() throws IOException {
        base = "http://127.0.0.1:" + Madang.peer(5);
        subscriber = HttpServer.create(new InetSocketAddress("127.0.0.1", Madang.peer(5)), 0);
        subscriber.createContext("/callback", exchange -> {
            if (exchange.getRequestMethod().equals("GET")) {
                var query = exchange.getRequestURI().getRawQuery();
                ASKED.add(URLDecoder.decode(query, StandardCharsets.UTF_8));
                var challenge =
                        query.replaceAll(".*hub\\.challenge=([^&]+).*", "$1").getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, challenge.length);
                exchange.getResponseBody().write(challenge);
            } else {
                var headers = exchange.getRequestHeaders();
                var body = exchange.getRequestBody().readAllBytes();
                SENT.add(new Sent(headers.getFirst("X-Hub-Signature"), headers.getFirst("Link"), body));
                exchange.sendResponseHeaders(204, -1);
            }
            exchange.close();
        });
        subscriber.createContext("/other", exchange -> {
            exchange.sendResponseHeaders(404, -1); // somebody who never asked for anything
            exchange.close();
        });
        subscriber.start();
    }

    @AfterAll
    static void close() {
        subscriber.stop(0);
    }

    private static int ask(Madang madang, String mode, String topic, String callback) {
        var body = new StringBuilder("hub.mode=" + mode);
        Map.of("hub.topic", topic, "hub.callback", callback, "hub.secret", "느티", "hub.lease_seconds", "864000")
                .forEach((name, value) ->
                        body.append("&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        var request = HttpRequest.newBuilder(URI.create(madang.address() + "/websub"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()));
        try {
            return HttpClient.newHttpClient()
                    .send(request.build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aSubscriberIsAskedBackSentWhatIsNewAndLeftAlone(Madang madang) {
        var topic = madang.address() + "/feeds/posts.atom";
        assertThat(madang.visitor().get("/feeds/posts.atom").body()).contains("rel=\"hub\"", "/websub");
        assertThat(ask(madang, "subscribe", topic, base + "/callback")).isEqualTo(202);
        assertThat(Await.until(SOON, () -> ASKED.size() == 1)).isTrue();
        assertThat(ASKED.get(0)).contains("hub.mode=subscribe", "hub.topic=" + topic, "hub.lease_seconds=864000");

        publish(madang, "구독자가 받는 글");

        assertThat(Await.until(SOON, () -> SENT.stream().anyMatch(s -> text(s).contains("구독자가 받는 글"))))
                .isTrue();
        var sent = SENT.get(SENT.size() - 1);
        assertThat(sent.signature()).isEqualTo("sha256=" + SubscriberCalls.sign("느티", sent.body()));
        assertThat(sent.link()).contains("/websub>; rel=\"hub\"", "<" + topic + ">; rel=\"self\"");

        assertThat(ask(madang, "unsubscribe", topic, base + "/callback")).isEqualTo(202);
        assertThat(Await.until(SOON, () -> ASKED.size() == 2)).isTrue();
    }

    @Test
    void nobodyIsSubscribedWhoDoesNotSaySoOrToWhatIsNoFeed(Madang madang) {
        var topic = madang.address() + "/feeds/posts.rss";
        assertThat(ask(madang, "subscribe", topic, base + "/other")).isEqualTo(202);
        assertThat(ask(madang, "publish", topic, base + "/callback")).isEqualTo(400);
        assertThat(ask(madang, "subscribe", "https://elsewhere.example/feed", base + "/callback"))
                .isEqualTo(400);
        assertThat(ask(madang, "subscribe", madang.address() + "/admin", base + "/callback"))
                .isEqualTo(400);
        assertThat(ask(madang, "subscribe", topic, "file:///etc/passwd")).isEqualTo(400);
        assertThat(SENT).noneMatch(s -> text(s).contains("<rss"));
    }

    private static String text(Sent sent) {
        return new String(sent.body(), StandardCharsets.UTF_8);
    }

    private static void publish(Madang madang, String title) {
        var writer = ApiCaller.at(madang).as("writer1");
        int post = writer.post("/posts", json("{'title':'%s','body':'피드로 가는 글','topic':'culture'}", title))
                .number("number");
        assertThat(writer.put("/posts/" + post + "/publication", json("{'channels':[]}"))
                        .status())
                .isEqualTo(200);
    }
}
