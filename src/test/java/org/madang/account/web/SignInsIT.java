package org.madang.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;
import static org.madang.testing.harness.Guest.onward;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.MailingMadang;
import org.madang.testing.harness.MailingMadang.Town;

/** One's own sign-ins and tokens: seen, ended, and no more than they were made for. */
@ExtendWith(MailingMadang.class)
class SignInsIT {

    private static final String DEMO = "madang-demo";

    @Test
    void devicesAreListedAndSignedOutOneByOneOrTogether(Town town) {
        var here = town.guest();
        var there = town.guest();
        var elsewhere = town.guest();
        here.signIn("resident14", DEMO);
        there.signIn("resident14", DEMO);
        elsewhere.signIn("resident14", DEMO);
        var page = here.page("/account/sessions");
        assertThat(page.select(".card")).hasSize(3);
        assertThat(page.select(".card:contains(이 기기) button"))
                .as("not this one")
                .isEmpty();

        assertThat(onward(here.submit(page, "end", Map.of()))).isEqualTo("/account/sessions?notice=session-ended");

        assertThat(here.page("/account/sessions").select(".card")).hasSize(2);
        assertThat(there.get("/account").statusCode()
                        + elsewhere.get("/account").statusCode())
                .isEqualTo(200 + 303);
        here.submit("/account/sessions", "endOthers", Map.of());
        assertThat(here.page("/account/sessions").select(".card")).hasSize(1);
        assertThat(there.get("/account").statusCode()).isEqualTo(303);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void aTokenIsShownOnceAndDoesNoMoreThanItWasMadeFor(Town town) {
        var guest = town.guest();
        guest.signIn("resident15", DEMO);
        var typed = Map.of("name", "읽기 전용 앱", "scopes", "READ", "days", "7", "tokenPassword", DEMO);
        var made = Jsoup.parse(guest.submit("/account/tokens", "make", typed).body());
        var secret = made.select("#made code").text();
        assertThat(secret).startsWith("mdt_");
        var program = town.caller().with("Authorization", "Bearer " + secret);

        assertThat(program.get("/me").text("handle")).isEqualTo("resident15");
        var refused = program.post("/posts/1/comments", json("{'body':'안녕하세요'}"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("scope-missing");
        assertThat(program.get("/tokens").code()).isEqualTo("scope-missing");
        assertThat(program.get("/desk").code()).isEqualTo("scope-missing");

        var page = guest.page("/account/tokens");
        assertThat(page.html()).doesNotContain(secret);
        assertThat(page.select(".card").text()).contains("읽기 전용 앱", "읽기");
        guest.submit(page, "end", Map.of());
        assertThat(program.get("/me").code()).isEqualTo("wrong-token");
    }

    @Test
    void aTokenOfTheApiHasScopesAndAnEndToo(Town town) {
        var caller = town.caller();
        var made = caller.post(
                "/tokens",
                json("{'login':'resident16','password':'%s','name':'app','scopes':['READ','ACCOUNT'],'days':1}", DEMO));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        var program = caller.with("Authorization", "Bearer " + made.text("token"));

        var own = program.get("/tokens").items().get(0);
        assertThat(own.getString("name")).isEqualTo("app");
        assertThat(own.getBoolean("current")).isTrue();
        assertThat(program.post("/posts", json("{'title':'글'}")).code()).isEqualTo("scope-missing");
        assertThat(program.delete("/tokens/" + own.getString("id")).status()).isEqualTo(204);
        assertThat(program.get("/me").code()).isEqualTo("wrong-token");

        assertThat(caller.post("/tokens", json("{'login':'a','password':'b','scopes':['ALL'],'days':0}"))
                        .status())
                .isEqualTo(422);
        assertThat(caller.post("/tokens", json("{'login':'resident16','password':'%s','days':400}", DEMO))
                        .faults())
                .containsExactly("days out-of-range");
    }

    @Test
    void nobodyEndsWhatIsSomebodyElses(Town town) {
        var owner = town.caller().as("resident17");
        var id = owner.get("/tokens").items().get(0).getString("id");

        assertThat(town.caller().as("resident18").delete("/tokens/" + id).status())
                .isEqualTo(404);
        assertThat(owner.get("/me").status()).isEqualTo(200);
    }

    @Test
    void aPasswordIsChangedByWhoKnowsItAndEverythingElseEnds(Town town) {
        var here = town.guest();
        var there = town.guest();
        here.signIn("resident19", DEMO);
        there.signIn("resident19", DEMO);
        var wrong = here.submit(
                "/account/password", "change", Map.of("currentPassword", "wrong wrong", "password", "강물이 흐르는 저녁에"));
        assertThat(wrong.body()).contains("currentPassword-error");
        var weak =
                here.submit("/account/password", "change", Map.of("currentPassword", DEMO, "password", "password1234"));
        assertThat(weak.body()).contains("password-error");

        assertThat(onward(here.submit(
                        "/account/password", "change", Map.of("currentPassword", DEMO, "password", "강물이 흐르는 저녁에"))))
                .isEqualTo("/account?notice=password-changed");

        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(there.get("/account").statusCode()).isEqualTo(303);
        assertThat(town.guest().signIn("resident19", "강물이 흐르는 저녁에").statusCode())
                .isEqualTo(303);
    }
}
