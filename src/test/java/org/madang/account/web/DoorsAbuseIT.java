package org.madang.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;
import static org.madang.testing.harness.Guest.onward;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.shared.web.Address;
import org.madang.shared.web.Addresses;
import org.madang.testing.harness.MailingMadang;
import org.madang.testing.harness.MailingMadang.Town;

/** What people try at doors: requests from other sites, links that lead astray, sessions and names that are not theirs. */
@ExtendWith(MailingMadang.class)
class DoorsAbuseIT {

    private static final String DEMO = "madang-demo";
    private static final List<String> CHANGES = List.of("post", "put", "patch", "delete");

    @Test
    void noPageTakesAFormThatAnotherSiteSends(Town town) {
        var guest = town.guest();
        guest.signIn("resident11", DEMO);
        var token = guest.page("/account/password").select("input[name=csrf]").attr("value");
        assertThat(token).isNotEmpty();

        for (var address : Addresses.table()) {
            var path = example(address);
            for (var forged : List.of(Map.<String, String>of(), Map.of("csrf", ""), Map.of("csrf", token + "x"))) {
                assertThat(guest.post(path, forged).statusCode())
                        .as(path + " " + forged)
                        .isEqualTo(403);
            }
            var fromElsewhere = guest.visitor().postForm(path, Map.of("csrf", token), "Sec-Fetch-Site", "cross-site");
            assertThat(fromElsewhere.statusCode()).as(path).isEqualTo(403);
        }
    }

    private static String example(Address address) {
        return address.path().replaceAll("\\{(number|entry)}", "1").replaceAll("\\{[a-z]+}", "x");
    }

    @Test
    void noCallOfASessionGoesWithoutItsToken(Town town) {
        var guest = town.guest();
        guest.signIn("resident11", DEMO);
        var api = guest.get("/openapi?format=JSON").body();
        List<String> calls = new ArrayList<>();
        try (var reader = Json.createReader(new StringReader(api))) {
            reader.readObject().getJsonObject("paths").forEach((path, item) -> item.asJsonObject().keySet().stream()
                    .filter(CHANGES::contains)
                    .forEach(method -> calls.add(
                            method.toUpperCase(java.util.Locale.ROOT) + " " + path.replaceAll("\\{[a-zA-Z]+}", "1"))));
        }

        assertThat(calls).hasSizeGreaterThan(20);
        for (var call : calls) {
            var path = call.substring(call.indexOf(' ') + 1);
            var full = path.startsWith("/api") ? path : "/api" + path;
            var answer = guest.visitor().json(call.substring(0, call.indexOf(' ')), full, "{}");
            assertThat(answer.statusCode()).as(call).isEqualTo(403);
            assertThat(answer.body()).as(call).contains("\"csrf\"");
        }
    }

    @Test
    void noVisitorIsSignedInByAnotherSite(Town town) {
        var guest = town.guest();
        guest.page("/account/sign-in");

        var forged = guest.post(
                "/account/sign-in",
                Map.of("sign-in", "sign-in", "login", "resident11", "password", DEMO, "signIn", "", "csrf", "made-up"));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(onward(guest.get("/account"))).startsWith("/account/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "///evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "/\t/evil.example",
                "/ /evil.example",
                "javascript:alert(1)",
                "https:evil.example",
                "evil.example",
                "/x\r\nSet-Cookie: stolen=1",
                "/account/sign-out"
            })
    void noLinkLeadsAwayAfterSigningIn(String address, Town town) {
        var guest = town.guest();
        var path = "/account/sign-in?return=" + URLEncoder.encode(address, StandardCharsets.UTF_8);

        var answer = guest.submit(path, "signIn", Map.of("login", "resident12", "password", DEMO));

        assertThat(onward(answer)).isEqualTo("/account");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("stolen"));
    }

    @Test
    void aSecretThatSomebodyPutThereIsWorthNothing(Town town) {
        var guest = town.guest();
        var planted = new HttpCookie("madang_session", "mds_planted-by-somebody-else-0000000000000");
        planted.setPath("/");
        planted.setVersion(0);
        guest.visitor().cookies().getCookieStore().add(URI.create(town.madang().address() + "/"), planted);

        guest.get("/account/sign-in");
        var answer = guest.signIn("resident13", DEMO);

        var cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("madang_session=mds_"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).doesNotContain("planted").containsIgnoringCase("HttpOnly");
        assertThat(cookie).contains("SameSite=Lax").containsIgnoringCase("path=/;");
        var thief = town.guest();
        thief.visitor().cookies().getCookieStore().add(URI.create(town.madang().address() + "/"), planted);
        assertThat(thief.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void whoSignsInAgainGetsANewSecretAndTheOldOneEnds(Town town) {
        var guest = town.guest();
        guest.signIn("resident13", DEMO);
        var first = session(guest);
        guest.signIn("resident13", DEMO);

        assertThat(session(guest)).isNotEqualTo(first);
        var old = town.guest();
        var cookie = new HttpCookie("madang_session", first);
        cookie.setPath("/");
        cookie.setVersion(0);
        old.visitor().cookies().getCookieStore().add(URI.create(town.madang().address() + "/"), cookie);
        assertThat(old.get("/account").statusCode()).isEqualTo(303);
    }

    private static String session(org.madang.testing.harness.Guest guest) {
        return guest.visitor().cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("madang_session"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 새 이웃, handle handle-reserved",
        "city.parks, 새 이웃, handle handle-reserved",
        "staff-2, 새 이웃, handle handle-reserved",
        "adm1n, 새 이웃, handle handle-reserved",
        "madang, 새 이웃, handle handle-reserved",
        "аdmin, 새 이웃, handle handle-form",
        "neighbour7, 관리자, displayName name-reserved",
        "neighbour8, 마 당, displayName name-reserved",
        "neighbour9, Аdmin, displayName name-mixed"
    })
    void nobodyLooksLikeTheCityOrSomebodyElse(String handle, String name, String fault, Town town) {
        var refused = town.caller()
                .post(
                        "/accounts",
                        json(
                                "{'handle':'%s','displayName':'%s','email':'x@example.org','password':'바람이 부는 언덕에서',"
                                        + "'consents':['TERMS','PRIVACY']}",
                                handle, name));

        assertThat(refused.faults()).as(refused.toString()).contains(fault);
    }
}
