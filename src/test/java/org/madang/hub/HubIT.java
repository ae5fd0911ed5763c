package org.madang.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** Departments' accounts on a small site of a test's own. */
@ExtendWith(RunningMadang.class)
class HubIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final Map<String, String> BODIES = new ConcurrentHashMap<>();

    private static HttpServer site;
    private static String base;

    @BeforeAll
    static void open() throws IOException {
        base = "http://127.0.0.1:" + Madang.peer(1);
        site = HttpServer.create(new InetSocketAddress("127.0.0.1", Madang.peer(1)), 0);
        answer("/robots.txt", "text/plain", "User-agent: *\nDisallow: /secret\n");
        answer(
                "/blog",
                "text/html",
                "<html><head><link rel='alternate' type='application/rss+xml' href='/blog.xml'>"
                        + "</head><body>blog</body></html>");
        answer("/blog.xml", "application/rss+xml", rss("blog"));
        answer("/film.xml", "application/rss+xml", rss("film"));
        site.start();
    }

    private static String rss(String name) {
        return new String(
                FeedReaderTest.rss("<item><title>느티천 산책로가 다시 열렸습니다</title><link>" + base + "/" + name
                        + "/1</link><description>많이 걸어 주세요</description>"
                        + "<pubDate>Sat, 21 Nov 2026 10:00:00 GMT</pubDate></item>"),
                StandardCharsets.UTF_8);
    }

    private static void answer(String path, String type, String body) {
        BODIES.put(path, body);
        site.createContext(path, exchange -> {
            var bytes = BODIES.get(path).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    @AfterAll
    static void close() {
        site.stop(0);
    }

    @Test
    void accountsAreGatheredAndTheSameWordsStandOnOneCard(Madang madang) {
        var admin = PageVisitor.as(madang, "admin");
        register(admin, "blog", "공원 블로그", base + "/blog");
        var api = ApiCaller.at(madang);
        assertThat(Await.until(SOON, () -> items(api, "").length > 0)).isTrue();
        register(admin, "youtube", "공원 영상", base + "/film.xml");
        assertThat(Await.until(SOON, () -> items(api, "&channel=youtube").length > 0))
                .isTrue();

        var cards = api.get("/hub/items?department=parks").json();
        assertThat(cards.getInt("total")).isEqualTo(1);
        assertThat(cards.getJsonArray("items").getJsonObject(0).getJsonArray("places"))
                .hasSize(2);
        var page = PageVisitor.at(madang).get("/hub/parks").body();
        assertThat(page).contains("느티천 산책로가 다시 열렸습니다", base + "/film/1").doesNotContain("<script src=\"http");

        goneThereGoneHere(madang, api);
        register(admin, "website", "막힌 곳", base + "/secret/feed.xml");
        register(admin, "website", "안쪽", "http://169.254.169.254/latest");
        assertThat(Await.until(
                        SOON,
                        () -> admin.get("/admin/hub").body().contains("그 사이트가 로봇을 막아요")
                                && admin.get("/admin/hub").body().contains("부를 수 없는 주소예요")))
                .isTrue();
    }

    @Test
    void aQuestionStandsOnAPageOfItsOwnWithWhatEachDepartmentSays(Madang madang) {
        var parks = PageVisitor.as(madang, "staff.parks");
        parks.send("/desk/hub", "ask", Map.of("question", "느티천 자전거길은 언제 다시 열리나요?"));
        var question = ApiCaller.at(madang).get("/hub/questions").array().getJsonObject(0);
        var number = String.valueOf(question.getInt("number"));
        parks.send("/desk/hub", "answer", Map.of("number", number, "position", "다음 달에 열어요."));
        var transport = PageVisitor.as(madang, "staff.transport");
        transport.send("/desk/hub", "answer", Map.of("number", number, "position", "신호등을 먼저 세워요."));

        assertThat(PageVisitor.at(madang).get("/hub/questions/" + number).body())
                .contains("자전거길은 언제", "다음 달에 열어요.", "신호등을 먼저 세워요.");
        assertThat(PageVisitor.at(madang).get("/hub/parks").body()).contains("자전거길은 언제");
        assertThat(ApiCaller.at(madang).get("/hub/questions/" + number).body()).contains("\"transport\"");
        assertThat(PageVisitor.as(madang, "resident1").get("/desk/hub").statusCode())
                .isEqualTo(403);
    }

    @Test
    void mentionsAreCountedByTopicAndNobodyIsCounted(Madang madang) {
        var admin = PageVisitor.as(madang, "admin");
        var fields = Map.of("label", "산책", "slug", "walks", "words", "산책로, 둘레길");
        assertThat(admin.send("/admin/listening", "listen", fields).statusCode())
                .isEqualTo(303);

        var topic = ApiCaller.at(madang).get("/hub/topics").array().getJsonObject(0);
        assertThat(topic.getString("slug")).isEqualTo("walks");
        assertThat(topic.getJsonArray("weeks")).hasSize(8);
        assertThat(PageVisitor.at(madang).get("/hub/topics").body()).contains("산책", "여덟 주");
        assertThat(new String(ApiCaller.at(madang).bytes("/hub/topics.csv"), StandardCharsets.UTF_8))
                .startsWith("topic,label,last_7_days")
                .contains("walks,산책,");
    }

    /** The feed would still name what it does not name any more. */
    private static void goneThereGoneHere(Madang madang, ApiCaller api) {
        BODIES.put("/blog.xml", rss("other"));
        var owner = madang.database().asOwner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.executeUpdate("update scheduled_tasks set execution_time = now() where task_name = 'hub-source'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        assertThat(Await.until(SOON, () -> !api.get("/hub/items?department=parks&channel=blog")
                        .body()
                        .contains("/blog/1")))
                .isTrue();
    }

    private static Object[] items(ApiCaller api, String more) {
        return api.get("/hub/items?department=parks" + more)
                .json()
                .getJsonArray("items")
                .toArray();
    }

    private static void register(PageVisitor admin, String channel, String label, String page) {
        var fields = Map.of("department", "parks", "channel", channel, "label", label, "page", page);
        assertThat(admin.send("/admin/hub", "register", fields).statusCode()).isEqualTo(303);
    }
}
