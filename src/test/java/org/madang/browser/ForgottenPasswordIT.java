package org.madang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.MailingMadang;
import org.madang.testing.harness.MailingMadang.Town;
import org.madang.testing.harness.Postbox;

/** From signing up to a forgotten password and back in, over the mails that come, with scripts and without. */
@BrowserTest
@ExtendWith(MailingMadang.class)
class ForgottenPasswordIT {

    private static final String OTHER = "강물이 흐르는 저녁에";

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void somebodyConfirmsForgetsAndComesBack(boolean scripts, Browser browser, Town town) {
        var handle = "f" + Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
        var address = handle + "@example.org";
        try (var person = new Person(browser, town.madang(), scripts)) {
            person.signsUpAs(handle);
            var page = person.page();
            page.navigate(Postbox.link(town.postbox().await(address, 1)));
            person.press("confirm");
            assertThat(page.locator("[role=status]").first()).isVisible();
            page.navigate("/account/mail");
            assertThat(page.locator("main")).containsText("확인한 주소");
            page.context().clearCookies();

            page.navigate("/account/forgot");
            person.fill("login", "nobody-knows-me");
            person.press("reset");
            var unknown = page.locator("main").innerText();
            page.navigate("/account/forgot");
            person.fill("login", address);
            person.press("reset");
            org.assertj.core.api.Assertions.assertThat(page.locator("main").innerText())
                    .isEqualTo(unknown);

            page.navigate(Postbox.link(town.postbox().await(address, 2)));
            person.fill("password", "kurz");
            person.press("reset");
            assertThat(page.locator(".summary")).isVisible();
            person.fill("password", OTHER);
            person.press("reset");
            assertThat(page.locator("[role=status]").first()).isVisible();
            page.context().clearCookies();

            page.navigate("/account/sign-in");
            person.fill("login", handle);
            person.fill("password", OTHER);
            person.press("signIn");
            page.navigate("/account");
            assertThat(page.locator("main")).containsText("새로 온 글쓴이");
        }
    }
}
