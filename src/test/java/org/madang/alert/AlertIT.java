package org.madang.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;
import org.xml.sax.SAXException;

/** A network that an admin connects carries posts, what becomes of them, and emergency messages. */
@ExtendWith(RunningMadang.class)
class AlertIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<String> HEARD = new CopyOnWriteArrayList<>();

    private static HttpServer program;

    @BeforeAll
    static void listen(Madang madang) throws IOException {
        program = HttpServer.create(new InetSocketAddress("127.0.0.1", Madang.peer(2)), 0);
        program.createContext("/hook", exchange -> {
            HEARD.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        program.start();
        var fields = Map.of(
                "channel", "webhook", "address", "http://127.0.0.1:" + Madang.peer(2) + "/hook", "secret", "hush-hush");
        var admin = PageVisitor.as(madang, "admin");
        assertThat(admin.send("/admin/channels", "connect", fields).statusCode())
                .isEqualTo(303);
        assertThat(admin.get("/admin/channels").body()).doesNotContain("hush-hush");
        assertThat(admin.get("/admin/channels?preview=webhook&post=1").body()).contains("post.published");
    }

    @AfterAll
    static void hush(Madang madang) {
        program.stop(0);
        PageVisitor.as(madang, "admin").send("/admin/channels", disconnect(madang), Map.of());
    }

    private static String disconnect(Madang madang) {
        var page = PageVisitor.as(madang, "admin").get("/admin/channels").body();
        return page.replaceAll("(?s).*id=\"(rows:[0-9]+:disconnect)\".*", "$1");
    }

    private static boolean hears(String... words) {
        return Await.until(SOON, () -> HEARD.stream()
                .anyMatch(heard -> List.of(words).stream().allMatch(heard::contains)));
    }

    @Test
    void whatBecomesOfAPostIsToldToo(Madang madang) {
        var writer = ApiCaller.at(madang).as("writer3");
        int post = writer.post("/posts", json("{'title':'웹훅으로 가는 글','body':'처음 글','topic':'culture'}"))
                .number("number");
        assertThat(writer.put("/posts/" + post + "/publication", json("{'channels':['webhook']}"))
                        .status())
                .isEqualTo(200);
        assertThat(hears("post.published", "웹훅으로 가는 글")).isTrue();

        writer.patch("/posts/" + post, writer.get("/posts/" + post).header("ETag"), json("{'title':'고친 제목'}"));
        assertThat(hears("post.changed", "고친 제목")).isTrue();

        PageVisitor.as(madang, "writer3")
                .send("/posts/" + post + "/withdraw", "withdraw", Map.of("why", "CHANGED_MIND"));
        assertThat(hears("post.gone", "\"number\":" + post)).isTrue();
    }

    @Test
    void anEmergencyIsEverywhereOnceASecondPersonConfirms(Madang madang) throws SAXException, IOException {
        var first = PageVisitor.as(madang, "staff.parks");
        var text = Map.of("level", "CRITICAL", "event", "느티천 범람", "words", "하천에서 떨어지세요.", "hours", "2");
        assertThat(first.send("/desk/alerts", "write", text).statusCode()).isEqualTo(303);
        assertThat(first.send("/desk/alerts", "rows:0:confirm", Map.of()).body())
                .contains("다른 사람이 확인해야");
        assertThat(PageVisitor.at(madang).get("/").body()).doesNotContain("느티천 범람");

        var second = PageVisitor.as(madang, "staff.transport");
        assertThat(second.send("/desk/alerts", "rows:0:confirm", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(PageVisitor.at(madang).get("/").body()).contains("느티천 범람", "aria-label=\"긴급 안내\"");
        assertThat(hears("느티천 범람", "[긴급]")).isTrue();
        var api = ApiCaller.at(madang);
        int number = api.get("/alerts").items().get(0).getInt("number");
        isValid(api.bytes("/alerts/" + number + "/cap"));

        second.send("/desk/alerts", "rows:0:end", Map.of("said", "물이 빠졌어요"));
        assertThat(PageVisitor.at(madang).get("/").body()).doesNotContain("느티천 범람");
        assertThat(hears("[해제]", "물이 빠졌어요")).isTrue();
        isValid(api.bytes("/alerts/" + number + "/cap"));
    }

    private static void isValid(byte[] cap) throws SAXException, IOException {
        SchemaFactory.newDefaultInstance()
                .newSchema(AlertIT.class.getResource("/schema/cap-1.2.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(cap)));
    }
}
