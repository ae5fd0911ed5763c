package org.madang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.RunningMadang.Madang;

/** Nobody is signed out without a warning; the browser's clock is moved by the test. */
@BrowserTest
class SessionEndIT {

    /** The least that one must be warned before, SCREENS G7; ours is two minutes. */
    private static final int LEAST_SECONDS = 20;

    @Test
    void oneIsWarnedInTimeAndMayStay(Browser browser, Madang madang) {
        try (var person = new Person(browser, madang, true)) {
            var page = person.signsInAs("resident7").page();
            page.clock().install();
            page.navigate("/account");
            var warning = page.locator("#session");
            var left = Integer.parseInt(warning.getAttribute("data-left"));

            passes(page, left - 180);
            assertThat(warning).isHidden();
            passes(page, 180 - LEAST_SECONDS);
            assertThat(warning).isVisible();
            assertThat(warning).containsText("로그아웃");
            assertThat(button(warning)).isVisible();

            page.waitForResponse("**/api/v1/me", () -> button(warning).click());
            assertThat(warning).isHidden();
            passes(page, left - 180);
            assertThat(warning).isHidden();

            passes(page, 180);
            assertThat(warning).isVisible();
            passes(page, 180);
            assertThat(warning.locator("p").first()).hasText(warning.getAttribute("data-ended"));
        }
    }

    private static Locator button(Locator warning) {
        return warning.locator("button");
    }

    private static void passes(Page page, int seconds) {
        page.clock().fastForward(seconds * 1000L);
    }
}
