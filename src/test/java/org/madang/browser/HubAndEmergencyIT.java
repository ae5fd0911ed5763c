package org.madang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.RunningMadang.Madang;

/** What staff and readers do with the hub and with an emergency message, with scripts and without. */
@BrowserTest
class HubAndEmergencyIT {

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aQuestionIsAnsweredByTwoDepartmentsAndReadSideBySide(boolean scripts, Browser browser, Madang madang) {
        var question = "느티천 다리는 언제 고치나요? " + scripts;
        try (var parks = new Person(browser, madang, scripts).signsInAs("staff.parks");
                var transport = new Person(browser, madang, scripts).signsInAs("staff.transport");
                var reader = new Person(browser, madang, scripts)) {
            parks.page().navigate("/desk/hub");
            parks.fill("question", question);
            parks.press("ask");
            assertThat(parks.page().locator("[role=status]").first()).isVisible();
            parks.fill("position", "다리 옆 공원부터 손봐요.");
            parks.press("answer");
            assertThat(parks.page().locator("h1")).hasText(question);

            transport.page().navigate("/desk/hub");
            transport.fill("position", "봄에 다리를 고쳐요.");
            transport.press("answer");

            reader.page().navigate("/hub");
            reader.page()
                    .locator("a", new Page.LocatorOptions().setHasText(question))
                    .first()
                    .press("Enter");
            reader.page().waitForURL("**/hub/questions/*");
            assertThat(reader.page().locator("table")).containsText("다리 옆 공원부터 손봐요.");
            assertThat(reader.page().locator("table")).containsText("봄에 다리를 고쳐요.");
        }
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aDrillIsEverywhereOnceTwoAgreeAndGoesWithTheAllClear(boolean scripts, Browser browser, Madang madang) {
        var event = "지진 대피 훈련 " + scripts;
        try (var first = new Person(browser, madang, scripts).signsInAs("staff.parks");
                var second = new Person(browser, madang, scripts).signsInAs("staff.transport");
                var reader = new Person(browser, madang, scripts)) {
            first.page().navigate("/desk/alerts");
            first.check("#drill");
            first.fill("event", event);
            first.fill("words", "운동장으로 모여 주세요.");
            first.fill("hours", "1");
            first.press("write");
            reader.page().navigate("/");
            assertThat(reader.page().locator("body")).not().containsText(event);

            second.page().navigate("/desk/alerts");
            second.press("rows:0:confirm");
            reader.page().navigate("/");
            var banner = reader.page().locator("[aria-label='긴급 안내']");
            assertThat(banner).containsText(event);
            assertThat(banner).containsText("훈련");
            reader.page().navigate("/alerts");
            assertThat(reader.page().locator("main")).containsText(event);

            second.page().navigate("/desk/alerts");
            second.fill("said", "훈련을 마쳤습니다.");
            second.press("rows:0:end");
            reader.page().navigate("/");
            assertThat(reader.page().locator("[aria-label='긴급 안내']")).hasCount(0);
        }
    }
}
