package org.madang.account.oidc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.BuildFolder;
import org.madang.testing.harness.RunningMadang.Madang;
import org.madang.testing.harness.SharedPostgres;

/** Signing in through a real Keycloak, by its own pages: {@code mvn verify -Pkeycloak}. */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "madang.keycloak", matches = ".+")
class KeycloakIT {

    private static final String PASSWORD = "바람이 부는 언덕에서";

    private Keycloak keycloak;
    private Madang madang;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    void start() throws IOException, InterruptedException, SQLException {
        var log = BuildFolder.work("keycloak").resolve("keycloak.log");
        keycloak = Keycloak.start(Path.of(System.getProperty("madang.keycloak")), log);
        var settings = new HashMap<>(Map.of(
                "MADANG_IDENTITY_KEY", "bWFkYW5nLWtleS1mb3ItdGVzdHMtb25seS0zMmJ5dGU=",
                "MADANG_OIDC_ROLES", "parks=STAFF:parks,plaza-admins=ADMIN",
                "MADANG_OIDC_STRONG_ACR", "1",
                "MADANG_IDENTITY_REQUIRED", "post,comment",
                "MADANG_OIDC_PROVIDERS", "hanaro,gone",
                "MADANG_OIDC_HANARO_LABEL", "하나로"));
        settings.putAll(Map.of(
                "MADANG_OIDC_GONE_ISSUER", "http://127.0.0.1:1/realms/gone",
                "MADANG_OIDC_GONE_CLIENT_ID", "madang",
                "MADANG_OIDC_GONE_CLIENT_SECRET", "gone-secret"));
        provider(settings, "MADANG_OIDC_", "madang-city");
        provider(settings, "MADANG_OIDC_HANARO_", "madang-citizens");
        provider(settings, "MADANG_OIDC_IDENTITY_", "madang-identity");
        madang = Madang.start("sign-on", SharedPostgres.emptyDatabase("sign_on"), settings);
        var database = madang.database();
        try (var sql = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = sql.createStatement()) {
            statement.execute("insert into department (slug, name_ko, name_en) values ('parks', '공원녹지과', 'Parks')");
        }
    }

    private void provider(Map<String, String> settings, String prefix, String client) {
        settings.put(prefix + "ISSUER", keycloak.issuer());
        settings.put(prefix + "CLIENT_ID", client);
        settings.put(prefix + "CLIENT_SECRET", client + "-secret");
    }

    @AfterAll
    void stop() {
        if (madang != null) {
            madang.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @BeforeEach
    void comeIn(Browser browser) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(madang.address().toString())
                .setLocale("ko-KR")
                .setViewportSize(360, 780));
        page = context.newPage();
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void aCitizenJoinsThroughAProviderAndComesBackThroughIt() {
        signUp("mailholder");
        page.navigate("/account/sign-in?return=/posts/new");
        page.locator("a[href^='/account/with/hanaro']").click();
        signInThere("citizen");
        assertThat(page).hasURL(Pattern.compile("/account/sign-up/with"));
        assertThat(page.locator("main")).containsText("하나로 계정을 확인했어요");
        assertThat(page.locator("#email")).hasValue("citizen@example.org");

        page.locator("#handle").fill("through-hanaro");
        page.locator("#displayName").fill("하나로 이웃");
        page.locator("#email").fill("mailholder@example.org");
        page.locator("#terms").check();
        page.locator("#privacy").check();
        page.locator("[id=join]").click();
        assertThat(page.locator("#email-error")).containsText("이미 가입한 이메일");
        assertThat(page.locator("#handle")).hasValue("through-hanaro");
        page.locator("#email").fill("citizen@example.org");
        page.locator("[id=join]").click();
        assertThat(page).hasURL(Pattern.compile("/posts/new"));

        page.navigate("/account/links?provider=hanaro");
        page.locator("[id=unlink]").click();
        assertThat(page.locator(".summary")).containsText("로그인할 방법이 없어요");

        signOut();
        page.navigate("/account/sign-in");
        page.locator("a[href^='/account/with/hanaro']").click();
        assertThat(page).hasURL(Pattern.compile("/account$"));
        assertThat(page.locator("main")).containsText("@through-hanaro");
    }

    @Test
    void anAccountElsewhereIsLinkedByItsHolderOnlyAndToOneAccount() {
        signUp("linker");
        signIn("linker");
        var forged = page.request().get("/account/with/hanaro?for=link&csrf=guessed");
        assertThat(forged.url()).contains("refused=csrf");

        page.navigate("/account/links");
        page.locator("a[href*='for=link'][href*=hanaro]").click();
        signInThere("neighbour");
        assertThat(page.locator("main")).containsText("계정을 이었어요");
        page.navigate("/account/links?provider=hanaro");
        page.locator("[id=unlink]").click();
        assertThat(page.locator("main")).containsText("계정을 끊었어요");
        page.locator("a[href*='for=link'][href*=hanaro]").click();
        assertThat(page.locator("main")).containsText("계정을 이었어요");
        signOut();

        signUp("latecomer");
        signIn("latecomer");
        page.navigate("/account/links");
        page.locator("a[href*='for=link'][href*=hanaro]").click();
        assertThat(page.locator(".message.bad")).containsText("이미 다른 마당 계정에 이어져");
    }

    @Test
    void staffComeByTheCitysSignOnWithTheRolesOfTheirGroups() {
        page.navigate("/account/sign-in?return=/desk");
        page.locator("a[href^='/account/with/city']").click();
        signInThere("officer");
        page.locator("#handle").fill("officer.park");
        page.locator("#displayName").fill("공원 담당");
        page.locator("#terms").check();
        page.locator("#privacy").check();
        page.locator("[id=join]").click();

        assertThat(page).hasURL(Pattern.compile("/desk"));
        assertThat(page.locator("h1")).isVisible();
        var me = page.request().get("/api/v1/me").text();
        assertThat(me).contains("\"STAFF\"").contains("\"parks\"").doesNotContain("\"ADMIN\"");
    }

    @Test
    void anIdentityServiceVerifiesOneAccountWithoutWhichNothingIsWritten() {
        signUp("real-one");
        signIn("real-one");
        page.navigate("/posts/new");
        assertThat(page.locator(".message.warn[role=status]")).containsText("주민 확인을 마친 뒤에");
        var post = json("{'title':'첫 글','body':'안녕하세요','topic':'culture'}");
        assertThat(caller("real-one").post("/posts", post).code()).isEqualTo("verification-required");

        page.navigate("/account/verify");
        page.locator("a[href*='for=verify']").click();
        signInThere("citizen");
        assertThat(page.locator("main")).containsText("주민 확인을 마쳤어요");
        page.locator("[id=look]").click();
        assertThat(page.locator(".check")).containsText("1980년대");
        assertThat(caller("real-one").post("/posts", post).status()).isEqualTo(201);
        signOut();

        signUp("double-one");
        signIn("double-one");
        page.navigate("/account/verify");
        page.locator("a[href*='for=verify']").click();
        assertThat(page.locator(".message.bad")).containsText("이미 다른 계정으로 주민 확인을 마쳤어요");
    }

    private ApiCaller caller(String handle) {
        var visitor = ApiCaller.at(madang);
        return visitor.with("Authorization", "Bearer " + visitor.token(handle, PASSWORD));
    }

    @Test
    void anAnswerThatWasNotAskedForOrNotMeantForThisBrowserIsRefused() {
        page.navigate("/account/with/hanaro/back?code=stolen&state=guessed");
        assertThat(page.locator(".message.bad")).containsText("시간이 지났거나");
        page.navigate("/account/with/nobody");
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.request().get("/account/with/nobody").status()).isEqualTo(404);
        assertThat(page.request().get("/account/with/identity").status()).isEqualTo(404);
    }

    @Test
    void aProviderThatIsDownCostsNobodyTheirAccountOrTheOtherWaysIn() {
        page.navigate("/account/sign-in?return=/posts/new");
        page.locator("a[href^='/account/with/gone']").click();
        assertThat(page.locator(".message.bad")).containsText("지금 대답하지 않아요");
        assertThat(page.locator("#login")).isVisible();
        assertThat(page.locator("a[href^='/account/with/hanaro']")).isVisible();

        signUp("patient-one");
        signIn("patient-one");
        page.navigate("/account/links");
        page.locator("a[href*='for=link'][href*=gone]").click();
        assertThat(page.locator(".message.bad")).containsText("지금 대답하지 않아요");
        page.navigate("/account");
        assertThat(page.locator("main")).containsText("@patient-one");
    }

    private void signInThere(String name) {
        page.locator("#username").fill(name);
        page.locator("#password").fill("keycloak-demo");
        page.locator("#kc-login").click();
    }

    private void signUp(String handle) {
        var account = ApiCaller.at(madang)
                .post(
                        "/accounts",
                        json(
                                "{'handle':'%s','displayName':'새 이웃','email':'%s@example.org','password':'%s','consents':['TERMS','PRIVACY']}",
                                handle, handle, PASSWORD));
        assertThat(account.status()).as(account.toString()).isEqualTo(201);
    }

    private void signIn(String handle) {
        page.navigate("/account/sign-in");
        page.locator("#login").fill(handle);
        page.locator("#password").fill(PASSWORD);
        page.locator("[id=signIn]").click();
        assertThat(page).hasURL(Pattern.compile("/account$"));
    }

    private void signOut() {
        page.navigate("/account/sign-out");
        page.locator("[id=signOut]").click();
        assertThat(page).hasURL(Pattern.compile("/account/sign-in"));
    }
}
