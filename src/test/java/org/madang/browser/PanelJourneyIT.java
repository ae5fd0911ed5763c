package org.madang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import com.microsoft.playwright.Browser;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.RunningMadang.Madang;

/** What a fold leads to beside a jury's word for its author: a considered edit, and the panel above the jury. */
@BrowserTest
class PanelJourneyIT {

    private static final String REASONS = "값도 연락처도 없이 동네 가게를 알린 글이라 광고로 볼 수 없어요.";

    private static long folded(ApiCaller api, String words, List<String> flaggers) {
        long comment = api.as("resident3")
                .post("/proposals/2/comments", json("{'body':'%s'}", words))
                .number("id");
        for (var flagger : flaggers) {
            assertThat(api.as(flagger)
                            .post("/comments/" + comment + "/flags", json("{'reason':'SPAM'}"))
                            .status())
                    .isEqualTo(201);
        }
        assertThat(standing(api, comment)).isEqualTo("COLLAPSED");
        return comment;
    }

    private static String standing(ApiCaller api, long comment) {
        return api.get("/comments/" + comment + "/standing").text("standing");
    }

    private static List<String> newcomers(String marker, int from) {
        return IntStream.range(from, from + 5).mapToObj(n -> marker + "-" + n).toList();
    }

    @Test
    void thePanelOpensWhatAJuryLeftFoldedAndEverybodyReadsWhy(Browser browser, Madang madang) throws SQLException {
        var api = ApiCaller.at(madang);
        var flaggers = Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
        Neighbours.moveIn(madang, flaggers);
        var marker = Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
        Neighbours.moveIn(madang, marker);
        long comment = folded(api, "떡집 이야기 " + marker, newcomers(flaggers, 1));
        var members = List.of(marker + "-11", marker + "-12");
        for (var member : members) {
            api.as("admin").put("/people/" + member + "/roles/PANELIST", "{}");
        }
        var jury = upheld(api, madang, comment);
        long asked;
        try (var author = new Person(browser, madang, false).signsInAs("resident3")) {
            var page = author.page();
            page.navigate("/comments/" + comment + "/appeal");
            page.locator("a[href='/juries/" + jury + "/appeal']").press("Enter");
            author.fill("text", "가게를 알린 것뿐이에요.");
            author.press("appeal");
            assertThat(page).hasURL(Pattern.compile("/transparency/panel/\\d+.*"));
            assertThat(page.locator("main")).containsText("판단을 기다려요");
            asked = Long.parseLong(page.url().replaceAll(".*/panel/(\\d+).*", "$1"));
        }
        for (var member : members) {
            try (var panelist = new Person(browser, madang, true).signsInAs(member)) {
                panelist.page().navigate("/transparency/panel");
                assertThat(panelist.page().locator("main")).containsText("내 판단을 기다려요");
                panelist.page().navigate("/transparency/panel/" + asked);
                panelist.check("input[value=false]");
                panelist.fill("reasons", "짧아요");
                panelist.press("vote");
                assertThat(panelist.page().locator("#reasons-error")).isVisible();
                panelist.fill("reasons", REASONS);
                panelist.press("vote");
                assertThat(panelist.page().locator("main")).not().containsText("판단 밝히기");
            }
        }
        assertThat(standing(api, comment)).isEqualTo("RESTORED");
        try (var visitor = new Person(browser, madang, false)) {
            var page = visitor.page();
            page.navigate("/transparency/panel/" + asked);
            assertThat(page.locator("main")).containsText(REASONS);
            assertThat(page.locator("main")).containsText("이웃 11");
            page.navigate("/transparency");
            assertThat(page.locator("main")).containsText("시민위원이 되돌림");
            page.navigate("/transparency/verify");
            assertThat(page.locator("main")).containsText("모두 맞아요");
        }
    }

    /** Five jurors find that it is spam; the jury's number. */
    private static long upheld(ApiCaller api, Madang madang, long comment) throws SQLException {
        long jury = api.as("resident3")
                .post("/comments/" + comment + "/appeal", json("{'text':'광고가 아니에요.'}"))
                .number("number");
        Await.until(Duration.ofSeconds(30), () -> !api.get("/juries/" + jury).isNull("drawnAt"));
        for (var juror : Neighbours.drawn(madang, jury).subList(0, 5)) {
            api.as(juror).put("/juries/" + jury + "/seat");
            api.as(juror).put("/juries/" + jury + "/verdict", json("{'rule':'SPAM'}"));
        }
        assertThat(standing(api, comment)).isEqualTo("UPHELD");
        return jury;
    }

    @Test
    void aConsideredEditOpensAFoldForAReaderWithoutScripts(Browser browser, Madang madang) throws SQLException {
        var api = ApiCaller.at(madang);
        var marker = Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
        Neighbours.moveIn(madang, marker);
        long comment = folded(api, "급하게 쓴 말 " + marker, newcomers(marker, 1));
        try (var author = new Person(browser, madang, false).signsInAs("resident3")) {
            edit(author, comment, "조금 고친 말 " + marker);
            assertThat(standing(api, comment)).as("ten minutes are not over").isEqualTo("COLLAPSED");
            try (var connection = Neighbours.connect(madang.database());
                    var statement = connection.createStatement()) {
                statement.executeUpdate("update weighing set since = since - interval '11 minutes' where content_id ="
                        + " (select id from content where kind = 'COMMENT' and number = " + comment + ")");
            }
            edit(author, comment, "찬찬히 다시 쓴 말 " + marker);
            var page = author.page();
            page.navigate("/comments/" + comment);
            assertThat(page.locator("article[id='c" + comment + "']")).containsText("찬찬히 다시 쓴 말");
            page.navigate("/account/notices");
            assertThat(page.locator("main")).containsText("글이 다시 열렸어요");
        }
        assertThat(standing(api, comment)).isEqualTo("OPEN");
        try (var visitor = new Person(browser, madang, false)) {
            visitor.page().navigate("/transparency");
            assertThat(visitor.page().locator("main")).containsText("다시 열림");
        }
    }

    private static void edit(Person author, long comment, String words) {
        author.page().navigate("/comments/" + comment + "/edit");
        author.fill("body", words);
        author.press("save");
        assertThat(author.page()).hasURL(Pattern.compile("^(?!.*/edit).*"));
    }
}
