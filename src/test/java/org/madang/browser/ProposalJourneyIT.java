package org.madang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.RunningMadang.Madang;

/** From typing a duplicate to supporting the other one, and from a draft to what came of it. */
@BrowserTest
class ProposalJourneyIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** Words of their own for each run, so that nothing else is similar. */
    private static final Map<Boolean, String> TITLES = Map.of(true, "빗물받이 낙엽 거름망 설치", false, "골목 공구 대여 보관함 설치");

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void whoeverTypesADuplicateSupportsTheOtherOne(boolean scripts, Browser browser, Madang madang) {
        var title = TITLES.get(scripts);
        long first;
        try (var author = new Person(browser, madang, scripts).signsInAs("resident14")) {
            first = author.proposes(title, title + " 없는 골목이 많아요.", "골목마다 하나씩 두어요.");
        }
        var api = ApiCaller.at(madang);
        var similar = "/proposals/similar?text=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        assertThat(Await.until(
                        SOON, () -> api.get(similar).items().stream().anyMatch(one -> one.getInt("number") == first)))
                .isTrue();
        try (var second = new Person(browser, madang, scripts).signsInAs("resident15")) {
            var page = second.page();
            page.navigate("/proposals/new");
            second.fill("title", title + "해 주세요");
            second.fill("problem", title + "이 필요해요. 연락은 010-1234-5678");
            if (scripts) {
                page.locator("#problem").blur();
                assertThat(page.locator(".similar a[href='/proposals/" + first + "']"))
                        .isVisible();
            }
            second.press("goOn");
            assertThat(page).hasURL(Pattern.compile("/proposals/\\d+/similar"));
            var card = page.locator("article.card").filter(new Locator.FilterOptions().setHasText(title));
            assertThat(card.locator("mark").first()).isVisible();
            second.click(card.locator("button[id$='join']"));
            assertThat(page).hasURL(Pattern.compile("/proposals/" + first + "\\b.*"));
            assertThat(page.locator("[id='take-support']")).isVisible();
        }
        assertThat(api.get("/proposals/" + first + "/support").number("supports"))
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void fromADraftToWhatCameOfIt(boolean scripts, Browser browser, Madang madang) {
        long proposal;
        try (var author = new Person(browser, madang, scripts).signsInAs("resident16")) {
            asksAboutPersonalData(author);
            proposal = author.proposes("물놀이터 그늘막 " + scripts, "물놀이터에 그늘이 없어요.", "그늘막을 세워 주세요.");
        }
        try (var neighbour = new Person(browser, madang, scripts).signsInAs("resident17")) {
            neighbour.supports(proposal);
        }
        try (var officer = new Person(browser, madang, true).signsInAs("staff.parks")) {
            new StaffDesk(officer.page()).takesUpAndAdopts(proposal, "그늘막을 세우겠습니다.");
            var page = officer.page();
            page.navigate("/desk/" + proposal + "/course");
            officer.press("start");
            assertThat(page.locator("[id='note-error']")).isVisible();
            officer.fill("note", "설계를 시작했습니다.");
            officer.press("start");
            page.navigate("/desk/" + proposal + "/course");
            officer.fill("note", "그늘막 네 개를 세웠습니다.");
            officer.press("finish");
        }
        try (var visitor = new Person(browser, madang, scripts)) {
            var page = visitor.page();
            page.navigate("/proposals/" + proposal);
            assertThat(page.locator("article .chip").first()).containsText("완료");
            for (var step : List.of("제안이 올라왔어요", "답했어요", "설계를 시작했습니다.", "그늘막 네 개를 세웠습니다.")) {
                assertThat(page.locator("ol.steps")).containsText(step);
            }
            assertThat(page.locator("[id='give-support']")).hasCount(0);
        }
    }

    /** The exact span is marked beside the field, and nothing that was typed is lost. */
    private static void asksAboutPersonalData(Person author) {
        var page = author.page();
        page.navigate("/proposals/new");
        author.fill("title", "물놀이터 그늘");
        author.fill("problem", "담당자에게 900101-1234567 번호로 연락했어요.");
        author.press("goOn");
        assertThat(page.locator(".field.invalid mark")).hasText("900101-1234567");
        assertThat(page.locator("#problem")).hasValue("담당자에게 900101-1234567 번호로 연락했어요.");
    }
}
