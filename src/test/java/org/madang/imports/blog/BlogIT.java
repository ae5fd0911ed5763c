package org.madang.imports.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.ApiCaller.Reply;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** A blog comes here and goes away again: over the API and on pages. */
@ExtendWith(RunningMadang.class)
class BlogIT {

    private static final String WXR = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>옛 블로그</title>
            <item><title>옮겨 온 골목</title><link>https://old.example/2019/05/alley/</link><guid>https://old.example/?p=1</guid>
            <content:encoded><![CDATA[<h2>작은 제목</h2><p>골목 <b>이야기</b>다.</p><script>alert(1)</script>]]></content:encoded>
            <wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
            <wp:post_date_gmt>2019-05-01 00:00:00</wp:post_date_gmt><category domain="category">동네</category>
            <wp:comment><wp:comment_id>7</wp:comment_id><wp:comment_author>옛 이웃</wp:comment_author>
            <wp:comment_author_email>old@example.org</wp:comment_author_email><wp:comment_approved>1</wp:comment_approved>
            <wp:comment_date_gmt>2019-05-02 00:00:00</wp:comment_date_gmt>
            <wp:comment_content><![CDATA[저도 <b>그 골목</b> 알아요<script>alert(2)</script>]]></wp:comment_content></wp:comment>
            <wp:comment><wp:comment_id>9</wp:comment_id><wp:comment_author>숨은 이</wp:comment_author>
            <wp:comment_approved>0</wp:comment_approved><wp:comment_content>안 보인 말</wp:comment_content></wp:comment>
            <wp:comment><wp:comment_id>8</wp:comment_id><wp:comment_parent>7</wp:comment_parent>
            <wp:comment_author>글쓴이</wp:comment_author><wp:comment_approved>1</wp:comment_approved>
            <wp:comment_content>반가워요</wp:comment_content></wp:comment>
            <wp:comment><wp:comment_id>10</wp:comment_id><wp:comment_author>다른 누리집</wp:comment_author>
            <wp:comment_author_url>https://other.example/alley</wp:comment_author_url><wp:comment_type>pingback</wp:comment_type>
            <wp:comment_approved>1</wp:comment_approved><wp:comment_content>[...] 골목 [...]</wp:comment_content></wp:comment>
            </item>
            <item><title>옮겨 온 초안</title><link>https://old.example/?p=2</link><guid>https://old.example/?p=2</guid>
            <content:encoded>아직 쓰는 중</content:encoded><wp:post_type>post</wp:post_type><wp:status>draft</wp:status></item>
            <item><title>옮겨 온 비밀</title><link>https://old.example/?p=3</link><guid>https://old.example/?p=3</guid>
            <content:encoded>문이 잠긴 글</content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
            <wp:post_password>1234</wp:post_password></item>
            <item><title>빈 글</title><guid>https://old.example/?p=4</guid><wp:post_type>post</wp:post_type>
            <wp:status>publish</wp:status></item>
            </channel></rss>
            """;

    private Madang madang;
    private ApiCaller visitor;

    @BeforeEach
    void comeIn(Madang running) {
        madang = running;
        visitor = ApiCaller.at(running);
    }

    private static Reply bring(ApiCaller writer, String format, byte[] file) {
        return writer.uploadFile("/me/blog", format, file);
    }

    private static Reply come(ApiCaller writer, Reply brought) {
        assertThat(brought.status()).as(brought.toString()).isEqualTo(201);
        var path = "/me/blog/" + brought.text("id");
        assertThat(writer.put(path + "/start").status()).isEqualTo(200);
        assertThat(Await.until(
                        Duration.ofMinutes(1),
                        () -> writer.get(path).text("status").equals("DONE")))
                .isTrue();
        return writer.get(path);
    }

    @Test
    void aBlogThatIsSentToTheImportsComesAtOnceAndOnlyItsOwnerSeesHowFarItIs() {
        var writer = visitor.as("writer1");
        var wxr = WXR.strip()
                .replace("old.example/2019", "other.example/2018")
                .replace("old.example", "other.example")
                .getBytes(StandardCharsets.UTF_8);

        var brought = writer.uploadFile("/imports", "wxr", wxr);

        assertThat(brought.status()).as(brought.toString()).isEqualTo(201);
        var path = "/imports/" + brought.text("id");
        assertThat(Await.until(
                        Duration.ofMinutes(1),
                        () -> writer.get(path).text("status").equals("DONE")))
                .isTrue();
        assertThat(writer.get(path).json().getInt("done")).isEqualTo(4);
        assertThat(visitor.as("writer2").get(path).status()).isEqualTo(403);
        assertThat(writer.uploadFile("/imports", "proposals-jsonl", wxr).status())
                .isEqualTo(403);
    }

    @Test
    void aBlogIsShownFirstThenComesOnceAndOldAddressesLeadToIt() {
        var writer = visitor.as("writer3");
        var wxr = WXR.strip().getBytes(StandardCharsets.UTF_8);

        var brought = bring(writer, "wxr", wxr);
        assertThat(brought.text("status")).isEqualTo("PREVIEW");
        assertThat(brought.json().getJsonObject("preview").getInt("published")).isEqualTo(2);
        assertThat(brought.json().getJsonObject("preview").getInt("kept")).isEqualTo(1);
        assertThat(visitor.get("/posts?writer=writer3&size=100").response().body())
                .doesNotContain("옮겨 온 골목");

        var first = come(writer, brought);
        assertThat(first.number("added")).isEqualTo(3);
        assertThat(first.number("failedCount")).isEqualTo(1);
        var second = come(writer, bring(writer, "wxr", wxr));
        assertThat(second.number("added")).isZero();
        assertThat(second.number("skipped")).isEqualTo(3);

        var posts = visitor.get("/posts?writer=writer3&size=100").response().body();
        assertThat(posts).contains("옮겨 온 골목", "2019-05-01T00:00:00Z").doesNotContain("옮겨 온 초안", "옮겨 온 비밀");
        var old = madang.visitor().get("/2019/05/alley/");
        assertThat(old.statusCode()).isEqualTo(301);
        var page = madang.visitor().get(old.headers().firstValue("Location").orElseThrow());
        assertThat(page.body()).contains("<strong>이야기</strong>").doesNotContain("alert(1)");
        assertThat(madang.visitor().get("/?p=3").statusCode()).isEqualTo(200);
        commentsCameAlong(old.headers().firstValue("Location").orElseThrow(), page.body());
    }

    private void commentsCameAlong(String path, String page) {
        assertThat(page)
                .contains("예전에 달린 댓글 2개", "옛 이웃", "<strong>그 골목</strong>", "deep-1", "https://other.example/alley")
                .doesNotContain("안 보인 말", "old@example.org", "alert(2)");
        var number = path.replaceAll("\\D", "");
        assertThat(visitor.get("/posts/" + number).response().body()).doesNotContain("옛 이웃");
        assertThat(visitor.get("/posts/" + number + "/comments").number("total"))
                .isZero();
        var author = visitor.get("/posts/" + number).json().getJsonObject("author");
        var owner = PageVisitor.as(madang, author.getString("handle"));
        assertThat(owner.send("/posts/" + number + "/outside", "remove", Map.of("place", "1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(PageVisitor.at(madang).get("/posts/" + number).body())
                .contains("예전에 달린 댓글 1개")
                .doesNotContain("옛 이웃");
        assertThat(PageVisitor.as(madang, "resident1")
                        .get("/posts/" + number + "/outside")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wxr", "markdown"})
    void whatIsTakenAwayComesAgainWithoutLoss(String format) {
        var owner = visitor.as("writer5");
        var text = json(
                "{'title':'돌아올 글: %s','body':'## 제목\\n\\n- **하나**\\n- 둘 & <셋>\\n\\n---\\n\\n끝 ]]> 이다.',"
                        + "'summary':'짧은 말','topic':'culture','neighbourhood':'neuti-dong','tags':['봄','강'],"
                        + "'series':'돌아오는 길','licence':'KOGL-2','interest':'원고료를 받았어요'}",
                format);
        var path = "/posts/" + owner.post("/posts", text).number("number");
        owner.put(path + "/publication");
        var event = json("{'words':'물을 가져오세요','venue':'느티천 다리','startsAt':'2027-05-01T01:00:00Z','seats':12}");
        assertThat(owner.put(path + "/callings/event", event).status()).isEqualTo(200);
        var before = visitor.get(path);

        var other = visitor.as(format.equals("wxr") ? "writer2" : "writer1");
        var done = come(other, bring(other, format, owner.bytes("/me/blog.file?format=" + format)));

        assertThat(done.number("failedCount")).as(done.toString()).isZero();
        var handle = format.equals("wxr") ? "writer2" : "writer1";
        var number = visitor.get("/posts?writer=" + handle + "&size=100").items().stream()
                .filter(item -> item.getString("title").equals("돌아올 글: " + format))
                .findFirst()
                .orElseThrow()
                .getInt("number");
        var after = visitor.get("/posts/" + number);
        for (var field : List.of(
                "title", "body", "summary", "topic", "neighbourhood", "series", "licence", "interest", "language")) {
            assertThat(after.text(field)).as(field).isEqualTo(before.text(field));
        }
        assertThat(after.texts("tags")).isEqualTo(before.texts("tags"));
        var called = visitor.get("/posts/" + number + "/callings").array().getJsonObject(0);
        assertThat(called.getString("venue")).isEqualTo("느티천 다리");
        assertThat(called.getString("startsAt")).isEqualTo("2027-05-01T01:00:00Z");
        assertThat(called.getInt("seats")).isEqualTo(12);
    }

    @Test
    void picturesAreCopiedAndThoseThatCannotBeAreListed() throws IOException {
        var site = HttpServer.create(new InetSocketAddress("127.0.0.1", Madang.peer(4)), 0);
        site.createContext("/tree.png", exchange -> {
            var bytes = picture();
            exchange.getResponseHeaders().add("Content-Type", "image/png");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        site.start();
        var there = "http://127.0.0.1:" + Madang.peer(4);
        var html = "<p>앞</p><p><img src='" + there + "/tree.png' alt='느티나무 한 그루'></p><p><img src='" + there
                + "/gone.png' alt='없는 것'></p><p><img src='http://10.1.2.3/inner.png' alt='안쪽'></p>";
        var wxr = WXR.strip()
                .replace("old.example/2019", "pictures.example/2017")
                .replace("old.example", "pictures.example")
                .replace("<h2>작은 제목</h2>", html)
                .getBytes(StandardCharsets.UTF_8);
        try {
            var owner = visitor.as("writer1");
            var brought = bring(owner, "wxr", wxr);
            come(owner, brought);
            var path = "/me/blog/" + brought.text("id");
            assertThat(Await.until(
                            Duration.ofMinutes(1),
                            () -> pictures(owner, path, "taken") == 1 && pictures(owner, path, "failed") == 2))
                    .as(owner.get(path).toString())
                    .isTrue();
            assertThat(owner.get(path).body())
                    .contains(there + "/gone.png", "http://10.1.2.3/inner.png", "picture-forbidden-address");
            var post = visitor.get("/posts?writer=writer1&size=100").items().stream()
                    .filter(item -> item.getString("title").equals("옮겨 온 골목"))
                    .map(item -> visitor.get("/posts/" + item.getInt("number")).text("body"))
                    .filter(body -> body.contains("느티나무 한 그루"))
                    .findFirst()
                    .orElseThrow();
            assertThat(post).contains("![느티나무 한 그루](/media/", "[없는 것](" + there + "/gone.png)");
        } finally {
            site.stop(0);
        }
    }

    @Test
    void picturesThatLieInABackupComeFromThere() throws IOException {
        var html = "<h2 class='title-article'>사진이 든 골목</h2><div class='article-view'><p>앞</p>"
                + "<p><img src='./img/%EB%82%98%EB%AC%B4+1.png' alt='느티나무 둘'></p>"
                + "<p><img src='img/gone.png' alt='잃어버린 것'></p></div>";
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("31/31-골목.html"));
            zip.write(html.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("31/img/나무+1.png"));
            zip.write(picture());
        }
        var owner = visitor.as("writer2");

        var brought = bring(owner, "tistory", zipped.toByteArray());
        come(owner, brought);

        var path = "/me/blog/" + brought.text("id");
        assertThat(Await.until(
                        Duration.ofMinutes(1),
                        () -> pictures(owner, path, "taken") == 1 && pictures(owner, path, "failed") == 1))
                .as(owner.get(path).toString())
                .isTrue();
        assertThat(owner.get(path).body()).contains("31/img/gone.png", "picture-not-there");
        assertThat(new String(owner.bytes("/me/blog.file?format=wxr"), StandardCharsets.UTF_8))
                .contains("![느티나무 둘](/media/", "잃어버린 것")
                .doesNotContain("packed.invalid");
    }

    private static int pictures(ApiCaller owner, String path, String what) {
        return owner.get(path).json().getJsonObject("pictures").getInt(what);
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void aFileThatIsLargerThanAnyOtherRequestMayBeIsTaken() {
        var words = "느티천을 걸었다. ".repeat(15_000);
        var item = "<item><title>긴 글</title><wp:post_type>post</wp:post_type><content:encoded>" + words
                + "</content:encoded></item>";
        var large = WXR.strip()
                .replace("</channel>", item.repeat(200) + "</channel>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(large.length).isGreaterThan(66 << 20);

        var brought = bring(visitor.as("writer4"), "wxr", large);

        assertThat(brought.status()).as(brought.toString()).isEqualTo(201);
        assertThat(brought.json().getJsonObject("preview").getInt("published")).isEqualTo(202);
        assertThat(visitor.as("admin")
                        .uploadFile("/imports", "proposals-jsonl", large)
                        .status())
                .isEqualTo(413);
        assertThat(visitor.as("writer4")
                        .uploadFile("/pictures", "p", "image/png", large)
                        .status())
                .isEqualTo(413);
    }

    @Test
    void aBlogIsOnesOwnMatter() {
        var brought = bring(visitor.as("writer4"), "wxr", WXR.strip().getBytes(StandardCharsets.UTF_8));

        for (var other : List.of("writer2", "admin")) {
            assertThat(visitor.as(other).get("/me/blog/" + brought.text("id")).status())
                    .isEqualTo(404);
            assertThat(visitor.as(other)
                            .put("/me/blog/" + brought.text("id") + "/start")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(bring(visitor.as("newcomer1"), "wxr", new byte[] {1}).status())
                .isEqualTo(403);
        assertThat(bring(visitor.as("writer4"), "wxr", "no xml".getBytes(StandardCharsets.UTF_8))
                        .faults())
                .containsExactly("file not-of-this-format");
        assertThat(bring(visitor.as("writer4"), "blog", new byte[] {1}).faults())
                .containsExactly("format unknown-format");
    }

    @Test
    void thePagesLeadThroughItWithoutScripts() {
        var id = bring(visitor.as("writer4"), "wxr", WXR.strip().getBytes(StandardCharsets.UTF_8))
                .text("id");
        var page = PageVisitor.as(madang, "writer4");

        assertThat(page.get("/account/blog").body()).contains("/account/blog/" + id);
        assertThat(page.get("/account/blog/" + id).body()).contains("옮겨 온 골목");
        assertThat(page.send("/account/blog/" + id, "start", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(Await.until(
                        Duration.ofMinutes(1),
                        () -> page.get("/account/blog/" + id).body().contains("4건 가운데 4건")))
                .isTrue();
    }
}
