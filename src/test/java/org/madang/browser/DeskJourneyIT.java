package org.madang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.RunningMadang.Madang;

/**
 * A proposal on its way through the offices, as everybody sees it: from the support that takes it over the threshold to
 * the approved answer, with a transfer and a clock that stood still, and what its author is told. In between two officers
 * meet at one proposal. Takes a minute and more, so it runs where it is asked for: {@code mvn verify
 * -Dmadang.journeys=true}.
 */
@BrowserTest
@EnabledIfSystemProperty(named = "madang.journeys", matches = "true")
class DeskJourneyIT {

    private static final String OFFICE = "recycling";
    private static final String ANSWER = "수요일과 금요일에 밤 열 시까지 열겠습니다.";
    private static final String BASIS = "재활용 마당 운영 조례";
    private static final String SCHEDULE = "내년 3월부터";

    @Test
    void fromTheThresholdToTheApprovedAnswer(Browser browser, Madang madang) throws SQLException {
        var marker = "j" + Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
        long proposal;
        try (var author = new Person(browser, madang, true).signsInAs("resident15")) {
            proposal = author.proposes("밤에도 여는 재활용 마당 " + marker, "퇴근하면 재활용 마당이 닫혀요.", "한 주에 이틀은 밤 열 시까지 열어 주세요.");
        }
        moveIn(madang, marker, proposal);
        try (var last = new Person(browser, madang, true).signsInAs("resident16")) {
            last.supports(proposal);
            Await.until(Duration.ofSeconds(20), () -> {
                last.page().navigate("/proposals/" + proposal + "?seen=" + System.nanoTime());
                return last.page().locator("aside").textContent().contains("50");
            });
        }
        try (var parks = new Person(browser, madang, true).signsInAs("staff.parks")) {
            parks.page().navigate("/desk?view=threshold");
            parks.page().locator("a[href='/desk/" + proposal + "']").first().click();
            parks.page().locator("select#department").selectOption("parks");
            parks.press("assign");
            parks.page().navigate("/desk/" + proposal + "/route");
            parks.page().locator("select#to").selectOption(OFFICE);
            parks.fill("reason", "자원순환과의 일입니다.");
            parks.press("transfer");
        }
        try (var officer = new Person(browser, madang, true).signsInAs(marker + "-officer")) {
            officer.page().navigate("/desk/" + proposal + "/route");
            officer.press("accept");
            officer.page().navigate("/desk/" + proposal + "/clock");
            officer.fill("reason", "여는 시간을 묻고 있습니다.");
            officer.press("stop");
            officer.page().navigate("/proposals/" + proposal);
            assertThat(officer.page().locator("aside")).containsText("여는 시간을 묻고 있습니다.");
            officer.page().navigate("/desk/" + proposal + "/clock");
            officer.press("start");
            meets(browser, madang, marker, proposal, officer);
            assertThat(officer.page().locator("main")).containsText("결재");
        }
        try (var head = new Person(browser, madang, true).signsInAs(marker + "-head")) {
            head.page().navigate("/desk/" + proposal + "/approval");
            assertThat(head.page().locator("main")).containsText("수요일과 금요일에 밤 열 시까지");
            head.press("approve");
        }
        try (var author = new Person(browser, madang, true).signsInAs("resident15")) {
            author.page().navigate("/proposals/" + proposal);
            assertThat(author.page().locator(".letter")).containsText("수요일과 금요일에 밤 열 시까지");
            Await.until(Duration.ofSeconds(20), () -> {
                author.page().navigate("/account/notices");
                return author.page()
                                .locator("main a[href='/proposals/" + proposal + "']")
                                .count()
                        > 0;
            });
        }
    }

    /**
     * The head writes the beginning of an answer while the officer types: the officer reads what the head wrote, every
     * word of the officer's is still there, and the second time it goes through.
     */
    private static void meets(Browser browser, Madang madang, String marker, long proposal, Person officer) {
        var page = officer.page();
        page.navigate("/desk/" + proposal);
        types(page);
        try (var head = new Person(browser, madang, true).signsInAs(marker + "-head")) {
            head.page().navigate("/desk/" + proposal);
            head.page().locator("select#decision").selectOption("NOT_ADOPTED");
            head.fill("text", "먼저 쓴 초안입니다.");
            head.press("save");
        }
        officer.press("submit");
        assertThat(page.locator("section[aria-labelledby=missed]")).containsText("@" + marker + "-head");
        assertThat(page.locator("section[aria-labelledby=missed]")).containsText("먼저 쓴 초안입니다.");
        assertThat(page.locator("select#decision")).hasValue("ADOPTED");
        assertThat(page.locator("textarea#text")).hasValue(ANSWER);
        assertThat(page.locator("[id='basis']")).hasValue(BASIS);
        assertThat(page.locator("[id='schedule']")).hasValue(SCHEDULE);
        officer.press("submit");
        assertThat(page.locator("section[aria-labelledby=missed]")).hasCount(0);
        page.navigate("/desk/" + proposal);
    }

    private static void types(Page page) {
        page.locator("select#decision").selectOption("ADOPTED");
        page.locator("textarea#text").fill(ANSWER);
        page.locator("[id='basis']").fill(BASIS);
        page.locator("[id='schedule']").fill(SCHEDULE);
    }

    /** An officer and a head of an office of their own, and all but one of those who take the proposal over the first level. */
    private static void moveIn(Madang madang, String marker, long proposal) throws SQLException {
        try (var connection = Neighbours.connect(madang.database().asOwner());
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into person (id, handle, display_name, email, password_hash, language,"
                    + " neighbourhood, department, created_at, verified_at, active_days, email_confirmed_at)"
                    + " select gen_random_uuid(), '" + marker + "-' || w, '순환 ' || w, '" + marker + "' || w ||"
                    + " '@example.org', p.password_hash, 'ko', p.neighbourhood,"
                    + " case when w in ('officer', 'head') then '" + OFFICE + "' end, p.created_at, p.verified_at, 9,"
                    + " p.created_at from person p, unnest(array['officer', 'head'] || (select"
                    + " array_agg('n' || g) from generate_series(1, 49) g)) w where p.handle = 'resident1'");
            statement.executeUpdate("insert into person_role select id, 'RESIDENT' from person where handle like '"
                    + marker
                    + "-%' union select id, 'STAFF' from person where handle in ('" + marker + "-officer', '" + marker
                    + "-head') union select id, 'HEAD' from person where handle = '" + marker + "-head'");
            statement.executeUpdate("insert into consent (person_id, kind, edition, given_at) select q.id, c.kind,"
                    + " c.edition, c.given_at from person q, consent c join person p on p.id = c.person_id"
                    + " where q.handle like '" + marker + "-%' and p.handle = 'resident1'");
            statement.executeUpdate("insert into support select c.id, p.id, 1, now() from content c, person p"
                    + " where c.kind = 'PROPOSAL' and c.number = " + proposal + " and p.handle like '" + marker
                    + "-n%'");
        }
    }
}
