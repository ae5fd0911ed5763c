package org.madang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.moderation.jury.DrawSheet;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.RunningMadang.Madang;

/** Five residents flag a comment, it folds, its author appeals, a jury restores it, and the log shows all of it. */
@BrowserTest
class JuryJourneyIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** Not the same twice: people who flag together again and again count as one. */
    private static final Map<Boolean, List<String>> FLAGGERS = Map.of(
            true, List.of("resident4", "resident5", "resident6", "resident8", "resident10"),
            false, List.of("resident7", "resident11", "resident15", "resident16", "resident20"));

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aJuryRestoresWhatFlagsFolded(boolean scripts, Browser browser, Madang madang) throws SQLException {
        var marker = Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
        var words = "느티시장 떡집 떡이 정말 맛있어요 " + marker;
        Neighbours.moveIn(madang, marker);
        long comment;
        try (var author = new Person(browser, madang, scripts).signsInAs("resident13")) {
            comment = author.comments("/proposals/1", words);
        }
        for (var flagger : FLAGGERS.get(scripts)) {
            try (var reader = new Person(browser, madang, scripts).signsInAs(flagger)) {
                reader.flags(comment, "SPAM");
                reader.page().navigate("/comments/" + comment);
                assertThat(reader.page().locator("details[id='c" + comment + "']"))
                        .isVisible();
            }
        }
        try (var visitor = new Person(browser, madang, scripts)) {
            var page = visitor.page();
            page.navigate("/proposals/1?sort=newest");
            var fold = page.locator("details[id='c" + comment + "']");
            assertThat(fold.locator("summary").first()).containsText("광고·도배");
            assertThat(fold.locator(".prose").first()).isHidden();
            fold.locator("summary").first().press("Enter");
            assertThat(fold.locator(".prose").first()).containsText(words);
        }
        long jury;
        try (var author = new Person(browser, madang, scripts).signsInAs("resident13")) {
            var page = author.page();
            page.navigate("/account/notices");
            assertThat(page.locator("main")).containsText("글이 접혔어요");
            page.navigate("/comments/" + comment + "/appeal");
            author.fill("text", "광고가 아니라 동네 이야기예요.");
            author.press("appeal");
            assertThat(page).hasURL(Pattern.compile("/transparency/juries/\\d+"));
            jury = Long.parseLong(page.url().replaceAll(".*/juries/(\\d+).*", "$1"));
        }
        var api = ApiCaller.at(madang);
        assertThat(Await.until(Duration.ofSeconds(30), () -> !api.get("/juries/" + jury)
                        .isNull("drawnAt")))
                .as("the jury is drawn")
                .isTrue();
        assertThat(DrawSheet.parse(api.get("/juries/" + jury + "/draw").body()).firstFault())
                .isEmpty();
        var drawn = Neighbours.drawn(madang, jury);
        assertThat(drawn)
                .hasSizeGreaterThanOrEqualTo(7)
                .doesNotContain("resident13")
                .doesNotContainAnyElementsOf(FLAGGERS.get(scripts));
        try (var juror = new Person(browser, madang, scripts).signsInAs(drawn.get(0))) {
            var page = juror.page();
            page.navigate("/juries/" + jury);
            assertThat(page.locator("main")).containsText(words);
            assertThat(page.locator("main")).not().containsText("resident13");
            juror.press("accept");
            juror.check("input[value=NONE]");
            juror.press("vote");
            assertThat(page.locator("main")).containsText("아직 판단하지 않았어요");
        }
        for (var juror : drawn.subList(1, 3)) {
            assertThat(api.as(juror).put("/juries/" + jury + "/seat").status()).isEqualTo(204);
            assertThat(api.as(juror)
                            .put("/juries/" + jury + "/verdict", json("{'rule':'NONE'}"))
                            .status())
                    .isEqualTo(204);
        }
        assertThat(api.get("/comments/" + comment + "/standing").text("standing"))
                .isEqualTo("RESTORED");
        try (var visitor = new Person(browser, madang, scripts)) {
            var page = visitor.page();
            page.navigate("/comments/" + comment);
            assertThat(page.locator("article[id='c" + comment + "']")).containsText(words);
            page.navigate("/transparency/juries/" + jury);
            assertThat(page.locator("main")).containsText("방금 다시 뽑아 보았고 똑같이 나왔어요");
            page.navigate("/transparency");
            for (var step : List.of("접힘", "이의 신청", "배심을 부름", "배심을 뽑음", "배심이 되돌림")) {
                assertThat(page.locator("main")).containsText(step);
            }
            page.navigate("/transparency/verify");
            assertThat(page.locator("main")).containsText("모두 맞아요");
        }
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aReaderFindsARowThatSomebodyTamperedWith(boolean scripts, Browser browser, Madang madang) throws SQLException {
        try (var reader = new Person(browser, madang, scripts)) {
            var page = reader.page();
            page.navigate("/transparency/1");
            assertThat(page.locator("main")).containsText("지문이 맞아요");
            try (var owner = Neighbours.connect(madang.database().asOwner());
                    var statement = owner.createStatement()) {
                statement.execute("alter table moderation_log disable trigger user");
                statement.execute("update moderation_log set flaggers = flaggers + 1 where seq = 1");
                try {
                    assertThat(Await.until(SOON, () -> verifierSays(page, "1번 기록에서 사슬이 끊겼어요")))
                            .isTrue();
                } finally {
                    statement.execute("update moderation_log set flaggers = flaggers - 1 where seq = 1");
                    statement.execute("alter table moderation_log enable trigger user");
                }
            }
            assertThat(Await.until(SOON, () -> verifierSays(page, "모두 맞아요"))).isTrue();
        }
    }

    private static boolean verifierSays(Page page, String words) {
        page.navigate("/transparency/verify");
        return page.locator("main").textContent().contains(words);
    }
}
