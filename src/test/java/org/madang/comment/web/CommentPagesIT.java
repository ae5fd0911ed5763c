package org.madang.comment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Guest;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** Comments as somebody without scripts finds them: plain links and forms. */
@ExtendWith(RunningMadang.class)
class CommentPagesIT {

    private static final int MOST_BYTES = 60 * 1024;

    private Madang madang;
    private ApiCaller author;
    private int proposal;

    @BeforeEach
    void propose(Madang running) {
        madang = running;
        author = ApiCaller.at(madang).as("resident8");
        proposal = author.post(
                        "/proposals", json("{'title':'말 많은 제안','problem':'문제','solution':'해법','topic':'culture'}"))
                .number("number");
        author.put("/proposals/" + proposal + "/submission");
    }

    private int comment(ApiCaller by, String body) {
        var reply = by.post("/proposals/" + proposal + "/comments", body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.number("id");
    }

    private Guest signedIn(String handle) {
        var guest = Guest.at(madang);
        assertThat(guest.signIn(handle, "madang-demo").statusCode()).isEqualTo(303);
        return guest;
    }

    @Test
    void aPageOfTwoThousandStaysWithinSixtyKilobytes() throws SQLException {
        int first = comment(author, json("{'body':'%s'}", "가로등이 어두워서 밤에 다니기 무서워요. ".repeat(6)));
        multiply(first, 1_999);

        var page = madang.visitor().get("/proposals/" + proposal + "?page=50", "Accept-Encoding", "identity");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).select(".comments > li")).hasSize(20);
        assertThat(page.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MOST_BYTES);
    }

    private void multiply(int comment, int times) throws SQLException {
        var database = madang.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var sql = connection.createStatement()) {
            sql.execute("create temporary table more as select gen_random_uuid() as id, nextval('comment_number') as n,"
                    + " c.author_id, k.subject_id, k.body, k.body_html from generate_series(1, " + times
                    + "), content c join comment k on k.id = c.id where c.kind = 'COMMENT' and c.number = " + comment);
            sql.execute("insert into content (id, kind, number, author_id, visibility, created_at, published_at)"
                    + " select id, 'COMMENT', n, author_id, 'PUBLIC', now(), now() from more");
            sql.execute("insert into comment (id, subject_id, body, body_html, place)"
                    + " select id, subject_id, body, body_html, 1 + row_number() over () from more");
            sql.execute("update thread set roots = " + (times + 1) + " where subject_id = (select subject_id from more"
                    + " limit 1)");
        }
    }

    @Test
    void aReaderCommentsAnswersSupportsAndEditsByPlainForms() {
        var reader = signedIn("resident9");
        var page = "/proposals/" + proposal;
        var place = Guest.onward(reader.submit(page, "post", Map.of("stance", "FOR", "body", "저도 찬성해요")));
        assertThat(place).startsWith(page).contains("#c");
        var number = place.substring(place.indexOf("#c") + 2);
        assertThat(reader.page(page).select("#c" + number).text()).contains("찬성", "저도 찬성해요", "고치기");

        var other = signedIn("resident10");
        var token = other.page(page).select("#supporting input[name=csrf]").attr("value");
        var supported = other.post("/comments/" + number + "/support", Map.of("csrf", token, "support", "give"));
        assertThat(supported.statusCode()).isEqualTo(303);
        assertThat(other.page(page).select("#c" + number + " button[aria-pressed=true]"))
                .hasSize(1);
        assertThat(other.page(page + "?quote=" + number).select("textarea#body").val())
                .isEqualTo("> 저도 찬성해요");

        var edited = reader.submit("/comments/" + number + "/edit", "save", Map.of("stance", "", "body", "저도 궁금해요"));
        assertThat(edited.statusCode()).isEqualTo(303);
        var history = Guest.at(madang).page("/comments/" + number + "/history");
        assertThat(history.select("ins").text()).contains("궁금해요");
        assertThat(history.select("del").text()).contains("찬성해요");
        assertThat(Guest.onward(reader.get("/comments/" + number))).isEqualTo(page + "#c" + number);
    }

    static Stream<Arguments> badInput() {
        return Stream.of(
                Arguments.of("nothing but spaces", "   "),
                Arguments.of("10,001 characters", "가".repeat(10_001)),
                Arguments.of("only control characters", "\u0001\u0002\u0007"),
                Arguments.of("5,000 combining marks", "a" + "\u0301".repeat(5_000)),
                Arguments.of("a right-to-left override", "읽는 방향\u202E을 바꾸는 말"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInput")
    void whatIsRefusedIsToldAndKept(String what, String typed) {
        var reader = signedIn("resident11");
        var page = "/proposals/" + proposal;
        var refused = reader.submit(page, "post", Map.of("stance", "", "body", typed));

        assertThat(refused.statusCode()).isEqualTo(200);
        var shown = Jsoup.parse(refused.body());
        assertThat(shown.select("#body-error").text()).as(what).isNotEmpty();
        assertThat(shown.select("textarea#body").val().replaceAll("\\p{Cntrl}", ""))
                .isEqualTo(typed.replaceAll("\\p{Cntrl}", "").strip());
        assertThat(reader.get(page).body()).doesNotContain("방향\u202E");
    }

    @Test
    void whatSomebodySaysToAJuryOrWithAFlagIsReadableToo() {
        var other =
                ApiCaller.at(madang).as("resident2").post("/proposals/" + proposal + "/comments", json("{'body':'말'}"));
        var caller = ApiCaller.at(madang).as("resident11");

        assertThat(caller.post(
                                "/comments/" + other.number("id") + "/flags",
                                json("{'reason':'SPAM','note':'글%stxet'}", "\u202E"))
                        .faults())
                .containsExactly("note hidden-characters");
        assertThat(ApiCaller.at(madang)
                        .as("resident2")
                        .post(
                                "/comments/" + other.number("id") + "/appeal",
                                json("{'text':'a%s'}", "\u0301".repeat(5_000)))
                        .faults())
                .containsExactly("text stacked-marks");
    }

    @Test
    void machinesAndLinksOfNewcomersAreRefusedInWords() {
        var trapped = signedIn("resident13")
                .submit("/proposals/" + proposal, "post", Map.of("stance", "", "body", "기계", "website", "x"));
        assertThat(Jsoup.parse(trapped.body()).select(".summary").text()).contains("사람이 쓴 것 같지");

        var links = json("{'body':'https://a.example/1 과 https://b.example/2'}");
        var newcomer = ApiCaller.at(madang).as("newcomer1");
        assertThat(newcomer.post("/proposals/" + proposal + "/comments", links).faults())
                .containsExactly("body too-many-links");
        assertThat(author.post("/proposals/" + proposal + "/comments", links).status())
                .isEqualTo(201);
    }

    @Test
    void aCalmReaderSeesNoCountsAndNobodyElseIsGivenThatPage() {
        int number = comment(author, json("{'body':'숫자가 달린 말'}"));
        ApiCaller.at(madang).as("resident12").put("/comments/" + number + "/support");
        var page = "/proposals/" + proposal;
        var calm = Guest.at(madang);
        var kept = calm.submit("/account/reading", "save", Map.of("calm", "yes", "fold-SPAM", "HIDDEN"));
        assertThat(kept.statusCode()).isEqualTo(303);

        assertThat(calm.page(page).select("#comments-title").text()).isEqualTo("댓글");
        for (int i = 0; i < 2; i++) {
            assertThat(Guest.at(madang).page(page).select("#comments-title").text())
                    .isEqualTo("댓글 1");
        }
        assertThat(calm.page(page).select("#comments-title").text()).isEqualTo("댓글");
    }
}
