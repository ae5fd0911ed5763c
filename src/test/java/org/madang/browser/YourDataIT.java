package org.madang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.RunningMadang.Madang;

/** Leaving as people do it in a browser, with scripts and without, and taking back what one wrote. */
@BrowserTest
class YourDataIT {

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void somebodyLeavesAndThinksAgain(boolean scripts, Browser browser, Madang madang) throws SQLException {
        var handle = "leaver" + Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
        try (var person = new Person(browser, madang, scripts)) {
            person.signsUpAs(handle);
            long post = person.publishes("떠나는 사람의 글", "느티천을 걸었어요.");
            var page = person.page();

            page.navigate("/account/privacy");
            person.press("ask");
            assertThat(page.locator("[role=status]").first()).containsText("자료를 만들기 시작했어요");

            page.navigate("/account/leave");
            person.fill("confirmation", "somebody");
            person.press("leave");
            assertThat(page.locator(".summary")).isVisible();
            assertThat(page.locator("[id='confirmation']")).hasValue("somebody");

            person.check("input[value=KEEP]");
            person.fill("confirmation", handle);
            person.press("leave");
            assertThat(page.locator("main")).containsText("계정을 지울 예정이에요");

            person.press("stay");
            assertThat(page.locator("main")).containsText("계정을 그대로 둘게요");

            page.navigate("/posts/" + post + "/withdraw");
            person.press("withdraw");
            assertThat(page.locator("main")).containsText("글을 거두었어요");
            page.navigate("/posts/" + post);
            assertThat(page.locator("h1")).not().containsText("떠나는 사람의 글");
        }
        try (var connection = DriverManager.getConnection(
                        madang.database().url(),
                        madang.database().user(),
                        madang.database().password());
                var rows = connection
                        .createStatement()
                        .executeQuery("select 1 from person where handle = '" + handle + "' and closing_at is null")) {
            org.assertj.core.api.Assertions.assertThat(rows.next()).isTrue();
        }
    }
}
