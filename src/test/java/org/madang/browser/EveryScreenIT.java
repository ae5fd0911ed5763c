package org.madang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.RunningMadang.Madang;

/**
 * Every screen in both languages, on a phone and on a desk: nothing for axe to find, nothing wider than the screen.
 * Takes several minutes, so it runs where it is asked for: {@code mvn verify -Dmadang.screens=true}.
 */
@BrowserTest
@EnabledIfSystemProperty(named = "madang.screens", matches = "true")
class EveryScreenIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> VISITOR = List.of(
            "/",
            "/posts",
            "/posts/1",
            "/posts?topic=culture",
            "/proposals",
            "/proposals?status=OPEN",
            "/proposals/1",
            "/proposals/3",
            "/proposals/20",
            "/search",
            "/search?q=산책로를",
            "/search?q=없는낱말쀍",
            "/writers",
            "/writers/writer1",
            "/neighbourhoods/neuti-dong",
            "/topics/culture",
            "/transparency",
            "/transparency/1",
            "/account/sign-in",
            "/account/sign-up",
            "/posts/999999",
            "/nowhere");
    private static final List<String> RESIDENT = List.of(
            "/account",
            "/posts/new",
            "/proposals/new",
            "/posts/1",
            "/proposals/1",
            "/proposals/4",
            "/comments/2/flag",
            "/account/sign-out",
            "/desk");
    private static final List<String> STAFF = List.of("/desk", "/desk/1", "/desk/3");
    private static final List<String> ADMIN = List.of("/admin", "/admin/imports");

    @ParameterizedTest(name = "{0}, {1} px, {2}")
    @CsvSource({"ko, 360, system", "en, 1280, system", "ko, 1280, dark", "en, 360, contrast"})
    void axeFindsNothing(String language, int width, String theme, Browser browser, Madang madang) {
        List<String> faults = new ArrayList<>();
        visit(browser, madang, null, language, width, theme, VISITOR, faults);
        visit(browser, madang, "resident5", language, width, theme, RESIDENT, faults);
        visit(browser, madang, "staff.parks", language, width, theme, STAFF, faults);
        visit(browser, madang, "admin", language, width, theme, ADMIN, faults);

        assertThat(faults).isEmpty();
    }

    private static void visit(
            Browser browser,
            Madang madang,
            String login,
            String language,
            int width,
            String theme,
            List<String> addresses,
            List<String> faults) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(madang.address().toString())
                .setLocale(language.equals("ko") ? "ko-KR" : "en-GB")
                .setViewportSize(width, 800))) {
            var page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                    faults.add(page.url() + " console: " + message.text());
                }
            });
            if (login != null) {
                page.navigate("/account/sign-in");
                page.locator("#login").fill(login);
                page.locator("#password").fill("madang-demo");
                page.locator("[id='signIn']").click();
                page.waitForLoadState();
            }
            page.navigate("/?lang=" + language + "&theme=" + theme);
            addresses.forEach(address -> look(page, address, width, faults));
        }
    }

    private static void look(Page page, String address, int width, List<String> faults) {
        page.navigate(address);
        var wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (wide > width) {
            faults.add(address + " is " + wide + " px wide on " + width);
        }
        if (page.locator("h1").count() != 1) {
            faults.add(address + " has " + page.locator("h1").count() + " h1");
        }
        for (var violation : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            faults.add(address + " at " + width + ": " + violation.getId() + " "
                    + violation.getNodes().get(0).getTarget());
        }
    }
}
