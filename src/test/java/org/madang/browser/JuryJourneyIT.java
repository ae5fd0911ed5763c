package org.madang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import com.microsoft.playwright.Browser;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
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

    /** Not the same twice: people who flag together again and again count as one. */
    private static final Map<Boolean, List<String>> FLAGGERS = Map.of(
            true, List.of("resident4", "resident5", "resident6", "resident8", "resident10"),
            false, List.of("resident7", "resident11", "resident15", "resident16", "resident20"));

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aJuryRestoresWhatFlagsFolded(boolean scripts, Browser browser, Madang madang) throws SQLException {
        var marker = Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
        var words = "느티시장 떡집 떡이 정말 맛있어요 " + marker;
        neighbours(madang, marker);
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
        var drawn = drawn(madang, jury);
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
        }
    }

    /** Residents with whom nobody in this town had dealings yet; their password is the demonstration's. */
    private static void neighbours(Madang madang, String marker) throws SQLException {
        var database = madang.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into person (id, handle, display_name, email, password_hash, language,"
                    + " neighbourhood, created_at, verified_at, active_days, email_confirmed_at)"
                    + " select gen_random_uuid(), '" + marker + "-' || n, '이웃 ' || n, '" + marker + "' || n ||"
                    + " '@example.org', p.password_hash, 'ko', p.neighbourhood, p.created_at, p.verified_at, 9,"
                    + " p.created_at from person p, generate_series(1, 12) n where p.handle = 'resident1'");
            statement.executeUpdate(
                    "insert into person_role select id, 'RESIDENT' from person where handle like '" + marker + "-%'");
            statement.executeUpdate("insert into consent (person_id, kind, edition, given_at) select q.id, c.kind,"
                    + " c.edition, c.given_at from person q, consent c join person p on p.id = c.person_id"
                    + " where q.handle like '" + marker + "-%' and p.handle = 'resident1'");
        }
    }

    private static List<String> drawn(Madang madang, long jury) throws SQLException {
        var database = madang.database();
        List<String> handles = new ArrayList<>();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select p.handle from juror r join jury j on j.id = r.jury_id"
                        + " join person p on p.id = r.person_id where j.number = " + jury
                        + " and r.place is not null order by r.place")) {
            while (rows.next()) {
                handles.add(rows.getString(1));
            }
        }
        return handles;
    }
}
