package org.madang.account.totp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.RunningMadang.Madang;
import org.madang.testing.harness.SharedPostgres;

/** Whoever works for the city reaches nothing on the strength of a password, unless the operator allows it. */
@BrowserTest
class StaffSecondFactorIT {

    private static final String PASSWORD = "넓은 마당의 관리자 2026";
    private static final Map<String, String> SETTINGS = Map.of(
            "MADANG_ADMIN_PASSWORD", PASSWORD, "MADANG_IDENTITY_KEY", "bWFkYW5nLWtleS1mb3ItdGVzdHMtb25seS0zMmJ5dGU=");

    @Test
    void anAdminSetsUpAnAppBeforeAnythingElseAndIsAskedForItFromThenOn(Browser browser) {
        try (var madang = Madang.start("second-factor", SharedPostgres.emptyDatabase("second_factor"), SETTINGS)) {
            var api = ApiCaller.at(madang);
            assertThat(api.post("/tokens", login("")).code()).isEqualTo("second-factor-required");
            try (var context = browser.newContext(new Browser.NewContextOptions()
                    .setBaseURL(madang.address().toString())
                    .setLocale("ko-KR")
                    .setViewportSize(360, 780))) {
                var page = context.newPage();
                var recovery = setUp(page);
                isAskedForIt(page, recovery);
                tokensComeWithACodeOnly(api, recovery);
            }
        }
    }

    private static String setUp(Page page) {
        signIn(page);
        assertThat(page).hasURL(Pattern.compile("/account/second-factor"));
        for (var address : new String[] {"/", "/admin", "/desk", "/account", "/posts"}) {
            page.navigate(address);
            assertThat(page).hasURL(Pattern.compile("/account/second-factor"));
        }
        var call = page.request().get("/api/v1/me");
        assertThat(call.status()).isEqualTo(403);
        assertThat(call.text()).contains("second-factor-required");

        page.navigate("/account/authenticator");
        assertThat(page.locator("svg.qr path")).isVisible();
        page.locator("#code").fill("000000");
        page.locator("[id=confirm]").click();
        assertThat(page.locator("#code-error")).isVisible();
        page.locator("#code")
                .fill(OneTimeCodes.code(page.locator(".secret").innerText().replace(" ", ""), Instant.now()));
        page.locator("[id=confirm]").click();
        assertThat(page.locator(".codes li")).hasCount(10);
        var recovery = page.locator(".codes li").first().innerText() + " "
                + page.locator(".codes li").last().innerText();
        page.navigate("/admin");
        assertThat(page).hasURL(Pattern.compile("/admin"));
        return recovery;
    }

    private static void isAskedForIt(Page page, String recovery) {
        page.navigate("/account/sign-out");
        page.locator("[id=signOut]").click();
        signIn(page);
        assertThat(page).hasURL(Pattern.compile("/account/sign-in/step"));
        page.navigate("/account");
        assertThat(page).hasURL(Pattern.compile("/account/sign-in\\?"));

        page.navigate("/account/sign-in/step");
        page.locator("#code").fill("123456");
        page.locator("[id=finish]").click();
        assertThat(page.locator("#code-error")).containsText("코드가 맞지 않거나");
        page.locator("#code").fill(recovery.split(" ")[0]);
        page.locator("[id=finish]").click();
        assertThat(page).hasURL(Pattern.compile("/account$"));
        page.navigate("/account/authenticator");
        assertThat(page.locator("main")).containsText("복구 코드가 9개");
    }

    private static void tokensComeWithACodeOnly(ApiCaller api, String recovery) {
        assertThat(api.post("/tokens", login("")).code()).isEqualTo("code-needed");
        var spent = recovery.split(" ")[0];
        assertThat(api.post("/tokens", login(spent)).faults()).containsExactly("code wrong-code");
        var token = api.post("/tokens", login(recovery.split(" ")[1]));
        assertThat(token.status()).as(token.toString()).isEqualTo(201);
        var me = api.with("Authorization", "Bearer " + token.text("token")).get("/me");
        assertThat(me.texts("roles")).contains("ADMIN");
        for (int i = 0; i < 4; i++) {
            api.post("/tokens", login("000000"));
        }
        var paused = api.post("/tokens", login("000000"));
        assertThat(paused.status()).isIn(422, 429);
        assertThat(api.post("/tokens", login("000000")).code()).isEqualTo("code-paused");
    }

    private static void signIn(Page page) {
        page.navigate("/account/sign-in");
        page.locator("#login").fill("admin");
        page.locator("#password").fill(PASSWORD);
        page.locator("[id=signIn]").click();
        page.waitForLoadState();
    }

    private static String login(String code) {
        return json("{'login':'admin','password':'%s','code':'%s'}", PASSWORD, code);
    }

    @Test
    void theDemonstrationsStaffNeedNoMoreThanTheirPassword(Madang madang) {
        assertThat(ApiCaller.at(madang).as("staff.parks").get("/me").texts("roles"))
                .contains("STAFF");
        assertThat(ApiCaller.at(madang).as("admin").get("/me").texts("roles")).contains("ADMIN");
    }
}
