package org.madang.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.shared.web.Address;
import org.madang.shared.web.Addresses;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.RunningMadang.Madang;

/**
 * Every screen in both languages, on a phone and on a desk: nothing for axe to find, nothing wider than the screen.
 * Takes ten minutes and more, so it runs where it is asked for: {@code mvn verify -Dmadang.screens=true}.
 */
@BrowserTest
@EnabledIfSystemProperty(named = "madang.screens", matches = "true")
class EveryScreenIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String PROPOSAL =
            json("{'title':'놀이터에 그늘막을 놓아 주세요','problem':'여름 한낮에는 미끄럼틀이 뜨거워서 아이들이 놀지 못해요.',"
                    + "'solution':'그늘막을 두 곳에 세워 주세요.','effect':'아이들이 여름에도 놀 수 있어요.','topic':'welfare',"
                    + "'neighbourhood':'neuti-dong'}");
    private static final String POST =
            json("{'title':'느티천의 저녁','body':'느티천 **산책로**를 걸었다.','topic':'safety-environment'}");

    private static final List<String> VISITOR = List.of(
            "/",
            "/posts",
            "/posts/1",
            "/posts?topic=culture",
            "/posts/1/history",
            "/posts/1/share",
            "/proposals/1/share?server=nowhere",
            "/proposals/1/sheet",
            "/proposals?part=vote",
            "/proposals",
            "/proposals?status=OPEN",
            "/proposals/1",
            "/proposals/1/history",
            "/proposals/1/ballot",
            "/proposals/1/links",
            "/proposals/1/amendments",
            "/proposals/3",
            "/proposals/20",
            "/proposals/20/answers",
            "/search",
            "/search?q=산책로를",
            "/search?q=없는낱말쀍",
            "/raised",
            "/writers",
            "/writers/writer1",
            "/neighbourhoods/neuti-dong",
            "/neighbourhoods/neuti-dong/news",
            "/neighbourhoods/neuti-dong/digest?token=x",
            "/topics/culture",
            "/transparency",
            "/insight",
            "/issues",
            "/issues/1",
            "/commitments",
            "/departments",
            "/tags/quick-win",
            "/transparency/1",
            "/transparency/verify",
            "/transparency?action=COLLAPSED",
            "/hub",
            "/alerts",
            "/hub/parks",
            "/hub/topics",
            "/newsletter",
            "/newsletter/leave?token=spent",
            "/transparency/juries",
            "/transparency/juries/1",
            "/transparency/panel",
            "/transparency/panel/1",
            "/account/sign-in",
            "/account/sign-up",
            "/account/sign-up/guardian",
            "/account/guardian?token=x",
            "/consents/terms",
            "/consents/news",
            "/certificates/1",
            "/account/sign-in/step",
            "/account/sign-up/with",
            "/account/forgot",
            "/account/reset?token=x",
            "/account/confirm?token=x",
            "/account/enter?token=x",
            "/comments/2",
            "/comments/2/history",
            "/comments/1/replies",
            "/comments/1/similar",
            "/account/reading",
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
            "/comments/2/support",
            "/account/reading?mute=resident7",
            "/legal/request?comment=2",
            "/legal/1",
            "/legal/case?content=00000000-0000-7000-8000-000000000001",
            "/posts/1/flag",
            "/proposals/1/flag",
            "/account/notices",
            "/comments/2/appeal",
            "/juries/1",
            "/juries/1/appeal",
            "/neighbourhoods/neuti-dong/digest",
            "/account/privacy",
            "/account/leave",
            "/account/writer",
            "/account/suspension",
            "/account/second-factor",
            "/account/authenticator",
            "/account/passkeys",
            "/account/links",
            "/account/verify",
            "/account/mail",
            "/account/password",
            "/account/sessions",
            "/account/searches?q=%EC%82%B0%EC%B1%85%EB%A1%9C",
            "/account/tokens",
            "/account/sign-out",
            "/desk");
    private static final List<String> WRITER = List.of("/posts/new", "/posts/1");
    private static final List<String> STAFF = List.of(
            "/desk",
            "/desk/1",
            "/desk/3",
            "/desk/tags?tag=quick-win",
            "/desk/issues",
            "/desk/bulk?n=1&n=3&tag=pilot",
            "/desk/3/approval",
            "/desk/3/course",
            "/desk/3/commitment",
            "/desk/3/complaint",
            "/desk/templates",
            "/desk/3/clock",
            "/desk/3/route",
            "/desk/legal",
            "/desk/comments",
            "/desk/replies",
            "/desk/alerts",
            "/desk/residents",
            "/desk/residents/codes");
    private static final List<String> ADMIN = List.of(
            "/admin",
            "/admin/imports",
            "/admin/departments",
            "/admin/residents",
            "/admin/channels",
            "/admin/hub",
            "/admin/listening",
            "/admin/people?q=resident",
            "/admin/people/resident6",
            "/admin/applications",
            "/admin/records",
            "/admin/search",
            "/admin/identity");

    /** Who looks at what. */
    record Round(String login, List<String> addresses) {}

    @ParameterizedTest(name = "{0}, {1} px, {2}")
    @CsvSource({"ko, 360, system", "en, 1280, system", "ko, 1280, dark", "en, 360, contrast"})
    void axeFindsNothing(String language, int width, String theme, Browser browser, Madang madang) {
        List<String> faults = new ArrayList<>();
        for (var round : rounds(madang)) {
            visit(browser, madang, round, language, width, theme, faults);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noScreenIsForgotten(Madang madang) {
        var seen = rounds(madang).stream()
                .flatMap(round -> round.addresses().stream())
                .map(address -> Addresses.find(address.split("[?]")[0]))
                .flatMap(Optional::stream)
                .map(match -> match.address().path())
                .toList();

        assertThat(Addresses.table().stream().map(Address::path)).isSubsetOf(seen);
    }

    static List<Round> rounds(Madang madang) {
        return List.of(
                new Round(null, VISITOR),
                new Round(
                        "resident5",
                        with(RESIDENT, proposals(ApiCaller.at(madang).as("resident5")))),
                new Round("writer1", with(WRITER, posts(ApiCaller.at(madang).as("writer1")))),
                new Round("staff.parks", STAFF),
                new Round("resident11", List.of("/account/writer")),
                new Round(
                        "admin",
                        with(
                                with(ADMIN, imports(ApiCaller.at(madang).as("admin"))),
                                applications(ApiCaller.at(madang).as("resident11")))));
    }

    private static List<String> with(List<String> known, List<String> made) {
        return Stream.concat(known.stream(), made.stream()).toList();
    }

    /** The steps of a proposal on its way, and the end of another's. */
    private static List<String> proposals(ApiCaller resident) {
        var draft = resident.post("/proposals", PROPOSAL).number("number");
        var open = resident.post("/proposals", PROPOSAL).number("number");
        assertThat(resident.put("/proposals/" + open + "/submission", "{}").status())
                .isEqualTo(200);
        return List.of(
                "/proposals/" + draft + "/title",
                "/proposals/" + draft + "/edit",
                "/proposals/" + draft + "/similar",
                "/proposals/" + draft + "/check",
                "/proposals/" + open + "/authors",
                "/proposals/" + open + "/withdraw",
                "/comments/" + commentOn(resident, open) + "/withdraw",
                "/comments/" + commentOn(resident, open) + "/edit",
                "/proposals/" + open + "/done");
    }

    private static int commentOn(ApiCaller resident, int proposal) {
        return resident.post("/proposals/" + proposal + "/comments", json("{'body':'저도 그래요.'}"))
                .number("id");
    }

    /** An application that waits for an admin. */
    private static List<String> applications(ApiCaller resident) {
        resident.post("/writer-applications", json("{'motive':'동네를 적고 싶어요.','beats':['culture']}"));
        return List.of("/admin/applications/"
                + resident.get("/writer-applications/mine").text("id"));
    }

    private static List<String> posts(ApiCaller writer) {
        var number = writer.post("/posts", POST).number("number");
        return List.of(
                "/posts/" + number + "/edit",
                "/posts/" + number + "/publish",
                "/posts/" + number + "/authors",
                "/posts/" + number + "/translations",
                "/posts/" + number + "/films",
                "/posts/" + number + "/outside",
                "/posts/" + number + "/deliveries",
                "/posts/" + number + "/callings/event/edit",
                called(writer),
                called(writer) + "/people",
                "/posts/2/raise",
                "/posts/2/secret",
                "/account/secrets",
                "/account/blog",
                "/posts/" + number + "/withdraw");
    }

    /** A public post that calls for help. */
    private static String called(ApiCaller writer) {
        var number = writer.post("/posts", POST).number("number");
        writer.put("/posts/" + number + "/publication", "{}");
        var path = "/posts/" + number + "/callings/help";
        writer.put(path, json("{'words':'의자를 함께 날라 주세요','closesAt':'2027-05-01T05:00:00Z'}"));
        return path;
    }

    private static List<String> imports(ApiCaller admin) {
        return List.of("/admin/imports/"
                + admin.upload("/imports", "proposals-jsonl", "every-screen", "{\"title\": \"잘못된 줄\"\n")
                        .text("id"));
    }

    private static void visit(
            Browser browser,
            Madang madang,
            Round round,
            String language,
            int width,
            String theme,
            List<String> faults) {
        var login = round.login();
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
            round.addresses().forEach(address -> look(page, address, width, faults));
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
