package org.madang.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.ApiCaller.Reply;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** Events and calls for help, over the API and over pages. */
@ExtendWith(RunningMadang.class)
class CallingIT {

    private static final String WHEN = "'startsAt':'2027-05-01T05:00:00Z','venue':'느티천 둔치'";

    private ApiCaller visitor;
    private PageVisitor reader;
    private ApiCaller writer;
    private String post;

    @BeforeEach
    void comeIn(Madang madang) {
        visitor = ApiCaller.at(madang);
        reader = PageVisitor.at(madang);
        writer = visitor.as("writer3");
        var draft = json("{'title':'느티천을 함께 치워요','body':'모여요.','topic':'culture','licence':'CC-BY-4.0'}");
        post = "/posts/" + writer.post("/posts", draft).number("number");
        assertThat(writer.put(post + "/publication").status()).isEqualTo(200);
    }

    private String event(int seats) {
        assertThat(writer.put(post + "/callings/event", json("{" + WHEN + ",'seats':%d}", seats))
                        .status())
                .isEqualTo(200);
        return post + "/callings/event";
    }

    private static String place(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.text("mine");
    }

    @Test
    void whoeverWaitsLongestMovesUp() {
        var event = event(1);

        assertThat(place(visitor.as("resident1").put(event + "/registration"))).isEqualTo("SEATED");
        assertThat(place(visitor.as("resident2").put(event + "/registration"))).isEqualTo("WAITING");
        assertThat(place(visitor.as("resident3").put(event + "/registration", json("{'note':'조금 늦어요'}"))))
                .isEqualTo("WAITING");
        assertThat(place(visitor.as("resident1").put(event + "/registration"))).isEqualTo("SEATED");
        visitor.as("resident1").delete(event + "/registration");

        var people = writer.get(event + "/registrations").response().body();
        assertThat(people.indexOf("resident2")).isPositive().isLessThan(people.indexOf("resident3"));
        assertThat(people).contains("조금 늦어요").doesNotContain("resident1");
        assertThat(place(visitor.as("resident2").put(event + "/registration"))).isEqualTo("SEATED");
        event(2);
        assertThat(place(visitor.as("resident3").put(event + "/registration"))).isEqualTo("SEATED");
        assertThat(writer.put(event, json("{" + WHEN + ",'seats':1}"))
                        .response()
                        .body())
                .contains("seats-taken");
    }

    @Test
    void neverMoreThanThereAreSeatsHoweverManyAskAtOnce() {
        var event = event(5);
        var callers = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> visitor.as("resident" + i))
                .toList();

        var asked = callers.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> place(one.put(event + "/registration"))))
                .toList();
        var places = asked.stream().map(CompletableFuture::join).toList();

        assertThat(places).filteredOn("SEATED"::equals).hasSize(5);
        var left = callers.stream()
                .limit(10)
                .map(one -> CompletableFuture.supplyAsync(() -> one.delete(event + "/registration")))
                .toList();
        left.forEach(CompletableFuture::join);
        var calling = visitor.get(post + "/callings").response().body();
        assertThat(calling).contains("\"taken\":5", "\"waiting\":5");
    }

    @Test
    void namesAreTheAuthorsAlone(Madang madang) {
        var event = event(3);
        visitor.as("resident4").put(event + "/registration", json("{'note':'옆집 사람이에요'}"));

        for (var other : List.of(visitor, visitor.as("resident5"), visitor.as("resident4"), visitor.as("admin"))) {
            assertThat(other.get(event + "/registrations").status()).isIn(401, 403);
        }
        assertThat(PageVisitor.as(madang, "resident5").get(event + "/people").statusCode())
                .isEqualTo(403);
        assertThat(PageVisitor.as(madang, "writer3").get(event + "/people").body())
                .contains("resident4", "옆집 사람이에요");
        assertThat(reader.get(post).body()).contains("2자리 남음 (전체 3자리)").doesNotContain("옆집 사람이에요");
        assertThat(visitor.as("resident5").put(event, json("{" + WHEN + "}")).status())
                .isEqualTo(403);
    }

    @Test
    void thePageOfThePostTellsEverybodyTheSameAndTheReaderTheirOwn(Madang madang) {
        event(1);
        assertThat(reader.get(post).body()).contains("느티천 둔치", "1자리 남음", "참가 신청하기");
        var resident = PageVisitor.as(madang, "resident6");

        var sent = resident.send(post + "/callings/event", "register", Map.of("note", ""));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(resident.get(post).body()).contains("신청했어요");
        assertThat(reader.get(post).body()).contains("0자리 남음", "대기자로 신청하기").doesNotContain("신청했어요");
        assertThat(resident.get("/account").body()).contains("느티천을 함께 치워요");
        assertThat(resident.send(post + "/callings/event", "withdraw", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(reader.get(post).body()).contains("1자리 남음");
    }

    @Test
    void anEventIsAFileForCalendarsAndGoneWithItsPost(Madang madang) {
        event(1);
        var file = "/calendars" + post + ".ics";
        var answer = madang.visitor().get(file);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(answer.body()).contains("DTSTART:20270501T050000Z\r\n", "SUMMARY:느티천을 함께 치워요\r\n");

        assertThat(writer.delete(post).status()).isEqualTo(204);

        assertThat(madang.visitor().get(file).statusCode()).isEqualTo(410);
        assertThat(visitor.as("resident1")
                        .put(post + "/callings/event/registration")
                        .status())
                .isEqualTo(410);
    }

    @Test
    void whatCannotBeMeantIsRefusedAtItsField() {
        assertThat(writer.put(post + "/callings/event", json("{'startsAt':'2020-01-01T00:00:00Z'}"))
                        .response()
                        .body())
                .contains("in-the-past", "\"venue\"");
        assertThat(writer.put(post + "/callings/help", json("{'closesAt':'2027-05-01T05:00:00Z'}"))
                        .status())
                .isEqualTo(422);
        assertThat(visitor.get(post + "/callings").response().body()).isEqualTo("[]");
        assertThat(visitor.as("resident1")
                        .put(post + "/callings/party/registration")
                        .status())
                .isEqualTo(404);
    }
}
