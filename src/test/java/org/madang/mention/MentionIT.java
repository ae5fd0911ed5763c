package org.madang.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** Mentions both ways with a small site of a test's own. */
@ExtendWith(RunningMadang.class)
class MentionIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Map<String, String> PAGES = new ConcurrentHashMap<>();
    private static final List<String> TOLD = new CopyOnWriteArrayList<>();
    private static final Pattern SHOW = Pattern.compile("id=\"(rows:[0-9]+:show)\"");

    private static HttpServer site;
    private static String base;

    @BeforeAll
    static void open() throws IOException {
        base = "http://127.0.0.1:" + Madang.peer(3);
        site = HttpServer.create(new InetSocketAddress("127.0.0.1", Madang.peer(3)), 0);
        site.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            if (exchange.getRequestMethod().equals("POST")) {
                TOLD.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            }
            var page = PAGES.getOrDefault(path, "");
            if (page.startsWith("http") || page.startsWith("/")) {
                exchange.getResponseHeaders().add("Location", page);
                exchange.sendResponseHeaders(302, -1);
            } else {
                var bytes = page.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(PAGES.containsKey(path) || !TOLD.isEmpty() ? 200 : 410, bytes.length + 1);
                exchange.getResponseBody().write(bytes);
                exchange.getResponseBody().write('\n');
            }
            exchange.close();
        });
        site.start();
    }

    @AfterAll
    static void close() {
        site.stop(0);
    }

    @Test
    void aPageThatNamesAPostIsHeldBackShownChangedAndTakenAway(Madang madang) {
        var post = publish(madang, "웹멘션을 받는 글", "오늘도 걸었다.");
        var target = madang.address() + "/posts/" + post;
        assertThat(PageVisitor.at(madang).get("/posts/" + post).headers().allValues("Link"))
                .contains("<" + madang.address() + "/mentions/webmention>; rel=\"webmention\"");
        PAGES.put("/answer", answer(target, "저도 그 길을 걸었어요"));
        PAGES.put("/moved", "/answer");

        assertThat(tell(madang, base + "/moved", target).statusCode()).isEqualTo(202);
        assertThat(Await.until(SOON, () -> desk(madang).contains("저도 그 길을 걸었어요")))
                .isTrue();
        assertThat(page(madang, post)).as("held back").doesNotContain("저도 그 길을 걸었어요");
        show(madang, "저도 그 길을 걸었어요");
        assertThat(Await.until(SOON, () -> page(madang, post).contains("저도 그 길을 걸었어요")))
                .isTrue();

        PAGES.put("/answer", answer(target, "다시 가 보니 또 좋았어요"));
        tell(madang, base + "/moved", target);
        assertThat(Await.until(SOON, () -> desk(madang).contains("다시 가 보니 또 좋았어요")))
                .isTrue();
        show(madang, "다시 가 보니 또 좋았어요");
        assertThat(Await.until(SOON, () -> page(madang, post).contains("다시 가 보니 또 좋았어요")))
                .isTrue();

        PAGES.put("/answer", "<p>이제 아무 말도 없어요</p>");
        tell(madang, base + "/moved", target);
        assertThat(Await.until(SOON, () -> !page(madang, post).contains("다시 가 보니 또 좋았어요")))
                .isTrue();
        assertThat(one(madang, base + "/moved")).isEqualTo("REFUSED no-link");
    }

    @Test
    void whatIsNotTrueIsNotBelieved(Madang madang) {
        var target = madang.address() + "/posts/" + publish(madang, "아무도 말하지 않은 글", "조용하다.");
        PAGES.put("/silent", "<p>" + target + "</p>");
        PAGES.put("/inwards", "http://169.254.169.254/latest");
        PAGES.put("/round", "/round");
        tell(madang, base + "/silent", target);
        tell(madang, base + "/inwards", target);
        tell(madang, base + "/round", target);
        tell(madang, "http://10.0.0.7/page", target);

        assertThat(Await.until(SOON, () -> one(madang, base + "/silent").equals("REFUSED no-link")))
                .isTrue();
        assertThat(Await.until(SOON, () -> one(madang, base + "/inwards").equals("REFUSED forbidden-address")))
                .isTrue();
        assertThat(Await.until(SOON, () -> one(madang, base + "/round").equals("CHECKING unreachable")))
                .isTrue();
        assertThat(Await.until(SOON, () -> one(madang, "http://10.0.0.7/page").equals("REFUSED forbidden-address")))
                .isTrue();
    }

    @Test
    void badNotesAreRefusedAtOnce(Madang madang) {
        var target = madang.address() + "/posts/1";
        assertThat(tell(madang, target, target).body()).contains("source: not-another-site");
        assertThat(tell(madang, "ftp://blog.example/x", target).statusCode()).isEqualTo(400);
        assertThat(tell(madang, "", target).body()).contains("source: required");
        assertThat(tell(madang, base + "/x", "https://elsewhere.example/posts/1")
                        .body())
                .contains("target: not-a-text-of-ours");
        assertThat(tell(madang, base + "/x", madang.address() + "/posts/99999999")
                        .statusCode())
                .isEqualTo(400);
        assertThat(tell(madang, base + "/" + "x".repeat(20_000), target).statusCode())
                .isEqualTo(413);
    }

    @Test
    void pingbackAndTrackbackComeTheSameWay(Madang madang) {
        var post = publish(madang, "핑백을 받는 글", "옛 방식도 받는다.");
        var target = madang.address() + "/posts/" + post;
        PAGES.put("/ping", "<title>옛 블로그</title><p>어제 <a href='" + target + "'>이 글</a>을 읽었다</p>");
        PAGES.put("/track", "<title>트랙백 블로그</title><p>그제 <a href='" + target + "'>이 글</a>을 보냈다</p>");

        var ping = send(
                madang,
                "/mentions/pingback",
                "text/xml",
                "<methodCall><methodName>pingback.ping</methodName><params><param><value><string>" + base
                        + "/ping</string></value></param><param><value><string>" + target
                        + "</string></value></param></params></methodCall>");
        assertThat(ping.body()).contains("Accepted").doesNotContain("fault");
        var track = send(
                madang,
                "/mentions/posts/" + post + "/trackback",
                "application/x-www-form-urlencoded",
                "title=x&url=" + encoded(base + "/track"));
        assertThat(track.body()).contains("<error>0</error>");

        assertThat(Await.until(
                        SOON,
                        () -> desk(madang).contains("어제 이 글을 읽었다")
                                && desk(madang).contains("그제 이 글을 보냈다")))
                .isTrue();
    }

    @Test
    void pagesThatAPostNamesAreToldAndToldAgainWhenItGoes(Madang madang) {
        PAGES.put("/target", "<link rel='webmention' href='/endpoint?a=1'><p>다른 집의 글</p>");
        PAGES.put("/dumb", "<p>듣지 않는 글</p>");
        int before = TOLD.size();
        var post = publish(madang, "다른 글을 말하는 글", "[다른 글](" + base + "/target#part) 과 [말 없는 글](" + base + "/dumb)");
        var note = "source=" + encoded(madang.address() + "/posts/" + post) + "&target=" + encoded(base + "/target");
        assertThat(Await.until(SOON, () -> TOLD.contains(note))).isTrue();
        assertThat(TOLD).hasSize(before + 1);

        PageVisitor.as(madang, "writer2").send("/posts/" + post + "/withdraw", "withdraw", Map.of());
        assertThat(Await.until(SOON, () -> TOLD.size() == before + 2)).isTrue();
        assertThat(TOLD.get(TOLD.size() - 1)).isEqualTo(note);
    }

    private static String answer(String target, String words) {
        return "<article class='h-entry'><span class='p-author h-card'>이웃</span><a class='u-in-reply-to' href='"
                + target + "'>x</a><div class='e-content'>" + words + "<script>alert(1)</script></div></article>";
    }

    private static int publish(Madang madang, String title, String body) {
        var api = ApiCaller.at(madang).as("writer2");
        var number = api.post("/posts", json("{'title':'%s','body':'%s','topic':'culture'}", title, body))
                .number("number");
        assertThat(api.put("/posts/" + number + "/publication", "{}").status()).isEqualTo(200);
        return number;
    }

    private static HttpResponse<String> tell(Madang madang, String source, String target) {
        return madang.visitor().postForm("/mentions/webmention", Map.of("source", source, "target", target));
    }

    private static HttpResponse<String> send(Madang madang, String path, String type, String body) {
        return madang.visitor().json("POST", path, body, "Content-Type", type);
    }

    private static String page(Madang madang, int post) {
        return PageVisitor.at(madang).get("/posts/" + post).body();
    }

    private static String desk(Madang madang) {
        return PageVisitor.as(madang, "staff.parks").get("/desk/replies").body();
    }

    private static void show(Madang madang, String words) {
        var desk = desk(madang);
        var button = SHOW.matcher(desk);
        assertThat(button.find(desk.indexOf(words))).isTrue();
        PageVisitor.as(madang, "staff.parks").send("/desk/replies", button.group(1), Map.of());
    }

    private static String one(Madang madang, String source) {
        var database = madang.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var query = connection.prepareStatement(
                        "select status || ' ' || coalesce(code, '') from mention_received where source = ?")) {
            query.setString(1, source);
            var result = query.executeQuery();
            return result.next() ? result.getString(1) : "";
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
