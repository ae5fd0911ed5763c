package org.madang.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.RunningMadang.Madang;

/** Residents are verified by letter, by slip and in person; one person, one account; nothing readable is kept. */
@BrowserTest
class IdentityIT {

    private static final String PASSWORD = "바람이 부는 언덕에서";
    private static final String TAKEN = "이미 다른 계정으로 주민 확인을 마쳤어요";

    private Browser browser;
    private Madang madang;

    @BeforeEach
    void comeIn(Browser browser, Madang madang) {
        this.browser = browser;
        this.madang = madang;
    }

    @Test
    void aLetterVerifiesItsAddresseeOnceAndOneAccountOnly() throws SQLException {
        var one = newcomer("letter");
        var other = newcomer("again");
        var code = letter("강 산들", "1985-03-02");

        try (var context = signIn(one, PASSWORD)) {
            var page = open(context, "/account/verify");
            assertThat(page.locator("main")).containsText("주민등록번호, 이름, 생년월일은 저장하지 않아요");
            page.locator("#code").fill("AAAA-BBBB-CCCC");
            page.locator("[id=redeem]").click();
            assertThat(page.locator("#code-error")).isVisible();
            page.locator("#code").fill(code.toLowerCase(java.util.Locale.ROOT));
            page.locator("[id=redeem]").click();
            assertThat(page.locator("main")).containsText("주민 확인을 마쳤어요");
            page.locator("[id=look]").click();
            assertThat(page.locator(".check")).containsText("1980년대");
            assertThat(page.locator(".check")).containsText("느티동");
        }
        assertThat(me(one).isTrue("verified")).isTrue();
        assertThat(me(one).text("neighbourhood")).isEqualTo("neuti-dong");

        var second = letter("강산들", "19850302");
        try (var context = signIn(other, PASSWORD)) {
            var page = open(context, "/account/verify");
            page.locator("#code").fill(code);
            page.locator("[id=redeem]").click();
            assertThat(page.locator("#code-error")).containsText("이미 썼거나");
            page.locator("#code").fill(second);
            page.locator("[id=redeem]").click();
            assertThat(page.locator(".summary")).containsText(TAKEN);
        }
        assertThat(me(other).isTrue("verified")).isFalse();
        nothingReadableIsKept("강산들", "강 산들", "1985", code.replace("-", ""), "neuti");
    }

    @Test
    void staffVerifySomebodyWhoIsThereButNotThemselvesAndNotTwice() {
        var one = newcomer("person");
        var other = newcomer("double");
        try (var context = signIn("staff.parks", "madang-demo")) {
            var page = open(context, "/desk/residents");
            verify(page, "@" + one, "느 티나무", "1990-12-24");
            assertThat(page.locator("main")).containsText("주민으로 확인했습니다");
            verify(page, other, "느티나무", "1990-12-24");
            assertThat(page.locator(".summary")).containsText(TAKEN);
            assertThat(page.locator("#name")).hasValue("느티나무");
            verify(page, "nobody-here", "느티나무", "1990-13-24");
            assertThat(page.locator("#born-error")).isVisible();
            verify(page, "staff.parks", "공원지기", "1970-01-01");
            assertThat(page.locator("#handle-error")).containsText("자기 자신은");
        }
        assertThat(me(one).isTrue("verified")).isTrue();
    }

    @Test
    void slipsWorkOnceAndGuessingIsSlowedDown() {
        var one = newcomer("slip");
        String code;
        try (var context = signIn("staff.transport", "madang-demo")) {
            var page = open(context, "/desk/residents/codes");
            page.locator("#place").selectOption("neuti-dong");
            page.locator("#count").fill("101");
            page.locator("[id=writeSlips]").click();
            assertThat(page.locator("#count-error")).isVisible();
            page.locator("#count").fill("3");
            page.locator("[id=writeSlips]").click();
            assertThat(page.locator(".slip-code")).hasCount(3);
            code = page.locator(".slip-code").first().innerText();
        }
        try (var context = signIn(one, PASSWORD)) {
            var page = open(context, "/account/verify");
            for (int i = 0; i < 5; i++) {
                page.locator("#code").fill("WRON-GCOD-E234");
                page.locator("[id=redeem]").click();
                page.waitForLoadState();
            }
            page.locator("#code").fill(code);
            page.locator("[id=redeem]").click();
            assertThat(page.locator(".summary")).containsText("틀린 코드가 너무 많았어요");
        }
        assertThat(me(one).isTrue("verified")).isFalse();
    }

    @Test
    void everyLookHasAReasonAndIsSeenByAuditorsAndAdmins() {
        try (var context = signIn("admin", "madang-demo")) {
            var page = open(context, "/admin/identity");
            page.locator("#handle").fill("resident1");
            page.locator("[id=look]").click();
            assertThat(page.locator("#reason-error")).isVisible();
            page.locator("#reason").fill("정기 감사");
            page.locator("[id=look]").click();
            assertThat(page.locator(".table")).containsText("정기 감사");
            assertThat(page.locator(".table")).containsText("@resident1");
        }
        try (var context = signIn("resident2", "madang-demo")) {
            assertThat(context.request().get("/admin/identity").status()).isEqualTo(403);
            assertThat(context.request().get("/desk/residents").status()).isEqualTo(403);
        }
    }

    @Test
    void axeFindsNothingOnTheNewPages() {
        try (var context = signIn("admin", "madang-demo")) {
            var page = context.newPage();
            for (var address : new String[] {
                "/account/verify",
                "/account/second-factor",
                "/account/authenticator",
                "/account/passkeys",
                "/account/links",
                "/desk/residents",
                "/desk/residents/codes"
            }) {
                page.navigate(address);
                for (int width : new int[] {1280, 360}) {
                    page.setViewportSize(width, 800);
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as(address)
                            .isEqualTo(width);
                }
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(address)
                        .isEmpty();
            }
        }
    }

    private static void verify(Page page, String handle, String name, String born) {
        page.locator("#handle").fill(handle);
        page.locator("#name").fill(name);
        page.locator("#born").fill(born);
        page.locator("#neighbourhood").selectOption("neuti-dong");
        page.locator("[id=verify]").click();
        page.waitForLoadState();
    }

    private String letter(String name, String born) {
        try (var context = signIn("staff.parks", "madang-demo")) {
            var page = open(context, "/desk/residents/codes");
            page.locator("#name").fill(name);
            page.locator("#born").fill(born);
            page.locator("#neighbourhood").selectOption("neuti-dong");
            page.locator("[id=writeLetter]").click();
            assertThat(page.locator(".slip")).containsText(name);
            return page.locator(".slip-code").innerText();
        }
    }

    private String newcomer(String stem) {
        var handle = stem + "-" + Long.toString(System.nanoTime(), 36);
        var account = ApiCaller.at(madang)
                .post(
                        "/accounts",
                        json(
                                "{'handle':'%s','displayName':'새 이웃','email':'%s@example.org','password':'%s','consents':['TERMS','PRIVACY']}",
                                handle, handle, PASSWORD));
        assertThat(account.status()).as(account.toString()).isEqualTo(201);
        return handle;
    }

    private ApiCaller.Reply me(String handle) {
        var visitor = ApiCaller.at(madang);
        return visitor.with("Authorization", "Bearer " + visitor.token(handle, PASSWORD))
                .get("/me");
    }

    private BrowserContext signIn(String login, String password) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(madang.address().toString())
                .setLocale("ko-KR")
                .setViewportSize(360, 780));
        var page = context.newPage();
        page.navigate("/account/sign-in");
        page.locator("#login").fill(login);
        page.locator("#password").fill(password);
        page.locator("[id=signIn]").click();
        assertThat(page).hasURL(Pattern.compile("/account$"));
        page.close();
        return context;
    }

    private static Page open(BrowserContext context, String address) {
        var page = context.newPage();
        page.navigate(address);
        return page;
    }

    private void nothingReadableIsKept(String... words) throws SQLException {
        var database = madang.database();
        try (var sql = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = sql.createStatement();
                var rows = statement.executeQuery(
                        "select sealed from identity.finding union all select sealed from identity.code")) {
            assertThat(rows.next()).isTrue();
            do {
                assertThat(new String(rows.getBytes(1), ISO_8859_1))
                        .doesNotContain(Stream.of(words)
                                .map(word -> new String(word.getBytes(UTF_8), ISO_8859_1))
                                .toArray(String[]::new));
            } while (rows.next());
        }
    }
}
