package org.madang.account.passkey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.RunningMadang.Madang;

/** Passkeys from the first to the last, with Chromium's virtual authenticator. */
@BrowserTest
class PasskeyIT {

    private static final Pattern ACCOUNT = Pattern.compile("/account$");

    @Test
    void aPasskeyIsMadeNamedSignsInWithoutAnyNameAndIsRemoved(Page page) {
        var authenticator = new VirtualAuthenticator(page);
        signInByPassword(page, "resident17");
        page.navigate("/account/passkeys");
        page.locator("#new-name").fill("내 휴대전화");
        page.locator("[data-passkey=make] button").click();
        assertThat(page.locator("main")).containsText("패스키를 만들었어요");
        assertThat(page.locator(".ways")).containsText("내 휴대전화");

        signOut(page);
        signInByPasskey(page);
        assertThat(page).hasURL(ACCOUNT);
        assertThat(page.locator("main")).containsText("@resident17");

        page.navigate("/account/passkeys");
        page.locator(".ways a").click();
        page.locator("#name").fill("낡은 휴대전화");
        page.locator("[id=rename]").click();
        assertThat(page.locator(".ways")).containsText("낡은 휴대전화");

        signOut(page);
        authenticator.turnBack(0);
        signInByPasskey(page);
        assertThat(page.locator("[data-trouble]")).containsText("이 패스키로는 확인할 수 없어요");

        authenticator.turnBack(100);
        signInByPasskey(page);
        assertThat(page).hasURL(ACCOUNT);
        page.navigate("/account/passkeys");
        page.locator(".ways a").click();
        page.locator("[id=remove]").click();
        assertThat(page.locator("main")).containsText("아직 만든 패스키가 없어요");
        signOut(page);
        signInByPasskey(page);
        assertThat(page.locator("[data-trouble]")).containsText("이 패스키로는 확인할 수 없어요");
    }

    @Test
    void afterSigningInWithAPasskeyOneGoesOnWhereOneWas(Page page) {
        new VirtualAuthenticator(page);
        signInByPassword(page, "resident18");
        page.navigate("/account/passkeys");
        page.locator("[data-passkey=make] button").click();
        assertThat(page.locator(".ways")).containsText("내 패스키");
        signOut(page);

        page.navigate("/posts/new");
        page.locator("[data-passkey=sign-in] button").click();

        assertThat(page).hasURL(Pattern.compile("/posts/new$"));
    }

    @Test
    void withoutAScriptThePagesSayWhatTheyNeed(Browser browser, Madang madang) {
        try (var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(madang.address().toString())
                .setLocale("en-GB")
                .setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate("/account/sign-in");
            assertThat(page.locator("#passkey-sign-in")).containsText("takes a browser with JavaScript");
            assertThat(page.locator("[data-passkey=sign-in] button")).isHidden();
        }
    }

    @Test
    void aChallengeIsAnsweredOnceAndByItsOwnPersonOnly(Madang madang) {
        var visitor = ApiCaller.at(madang);
        var question = visitor.post("/passkey-sign-ins/options", "{}");
        assertThat(question.status()).isEqualTo(200);
        var made = json("{'ceremony':'%s','credential':'{}'}", question.text("ceremony"));

        assertThat(visitor.post("/passkey-sign-ins", made).code()).isEqualTo("passkey-refused");
        assertThat(visitor.post("/passkey-sign-ins", made).code()).isEqualTo("step-over");
        assertThat(visitor.post("/passkey-sign-ins", "{}").code()).isEqualTo("step-over");
        assertThat(visitor.post("/passkeys/options", "{}").code()).isEqualTo("not-signed-in");

        var one = visitor.as("resident19").post("/passkeys/options", "{}");
        var other = visitor.as("resident20")
                .post("/passkeys", json("{'ceremony':'%s','credential':'{}','name':'x'}", one.text("ceremony")));
        assertThat(other.code()).isEqualTo("step-over");
    }

    private static void signInByPassword(Page page, String login) {
        page.navigate("/account/sign-in");
        page.locator("#login").fill(login);
        page.locator("#password").fill("madang-demo");
        page.locator("[id=signIn]").click();
        assertThat(page).hasURL(ACCOUNT);
    }

    private static void signInByPasskey(Page page) {
        page.navigate("/account/sign-in");
        page.locator("[data-passkey=sign-in] button").click();
    }

    private static void signOut(Page page) {
        page.navigate("/account/sign-out");
        page.locator("[id=signOut]").click();
        assertThat(page).hasURL(Pattern.compile("/account/sign-in"));
    }
}
