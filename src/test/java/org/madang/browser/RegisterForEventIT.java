package org.madang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.RunningMadang.Madang;

/** A writer announces an event, two residents want its one seat, and one of them thinks better of it. */
@BrowserTest
class RegisterForEventIT {

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void fromTheAnnouncementToTheSeat(boolean scripts, Browser browser, Madang madang) {
        var marker = Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
        long post;
        try (var writer = new Person(browser, madang, scripts).signsInAs("writer3")) {
            post = writer.publishes("느티천 산책 모임 " + marker, "함께 걸어요.");
            var page = writer.page();
            page.navigate("/posts/" + post + "/callings/event/edit");
            page.locator("#startsAt").fill("2027-05-01T14:00");
            writer.fill("venue", "느티천 둔치");
            writer.fill("seats", "1");
            writer.press("save");
            assertThat(page.locator(".calling")).containsText("1자리 남음");
        }
        try (var first = new Person(browser, madang, scripts).signsInAs("resident1");
                var second = new Person(browser, madang, scripts).signsInAs("resident2")) {
            registers(first, post, "참가 신청하기", "신청했어요");
            registers(second, post, "대기자로 신청하기", "대기 중이에요");
            first.page().navigate("/posts/" + post + "/callings/event");
            first.press("withdraw");
            assertThat(first.page().locator(".calling")).containsText("0자리 남음");
            second.page().navigate("/posts/" + post);
            assertThat(second.page().locator(".calling")).containsText("신청했어요");
        }
    }

    private static void registers(Person reader, long post, String button, String outcome) {
        var page = reader.page();
        page.navigate("/posts/" + post);
        assertThat(page.locator(".calling .btn.primary")).hasText(button);
        page.navigate("/posts/" + post + "/callings/event");
        reader.press("register");
        assertThat(page.locator(".calling")).containsText(outcome);
    }
}
