package org.madang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.RunningMadang.Madang;

/** The whole main job as people do it in a browser, with scripts and without. */
@BrowserTest
class MainJobIT {

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void fromWritingToThePublicAnswer(boolean scripts, Browser browser, Madang madang) {
        var marker = Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
        long post;
        try (var writer = new Person(browser, madang, scripts)) {
            writer.signsUpAs("w" + marker);
            post = writer.publishes("느티천 둘레를 걷다 " + marker, "## 아침\n\n산책로가 새로 났어요. **같이** 걸어요.");
        }
        try (var visitor = new Person(browser, madang, scripts)) {
            visitor.page().navigate("/posts/" + post);
            assertThat(visitor.page().locator("article strong").first()).hasText("같이");
        }
        long proposal;
        try (var resident = new Person(browser, madang, scripts).signsInAs("resident1")) {
            proposal = resident.proposes("비 온 뒤 미끄러운 징검다리 " + marker, "징검다리가 미끄럽고 산책로가 끊겨요.", "미끄럼을 막는 판을 붙여 주세요.");
        }
        long comment;
        try (var neighbour = new Person(browser, madang, scripts).signsInAs("resident2")) {
            neighbour.supports(proposal);
            comment = neighbour.comments("/proposals/" + proposal, "저도 넘어질 뻔했어요 " + marker);
        }
        try (var other = new Person(browser, madang, scripts).signsInAs("resident3")) {
            other.flags(comment, "OFF_TOPIC");
        }
        try (var staff = new Person(browser, madang, true).signsInAs("staff.parks")) {
            new StaffDesk(staff.page()).takesUpAndAnswers(proposal, "미끄럼 방지판을 붙이겠습니다. " + marker);
        }
        try (var visitor = new Person(browser, madang, scripts)) {
            var page = visitor.page();
            page.navigate("/proposals/" + proposal);
            assertThat(page.locator("main")).containsText("미끄럼 방지판을 붙이겠습니다. " + marker);
            assertThat(page.locator("main")).containsText("공원녹지과");
            Await.until(Duration.ofSeconds(5), () -> {
                page.navigate("/search?q=징검다리를 " + marker);
                return page.content().contains("비 온 뒤 미끄러운 징검다리 " + marker);
            });
            assertThat(page.locator("main")).containsText("비 온 뒤 미끄러운 징검다리 " + marker);
        }
    }
}
