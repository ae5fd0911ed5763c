package org.madang.account.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller.Reply;
import org.madang.testing.harness.MailingMadang;
import org.madang.testing.harness.MailingMadang.Town;

/** The limits that real people have. */
@ExtendWith(MailingMadang.class)
class LimitsIT {

    private static final String DEMO = "madang-demo";

    @Test
    void aNetworkSignsUpSoManyAndAnotherOneStillMay(Town town) {
        var crowd = town.caller();
        for (int i = 0; i < 20; i++) {
            assertThat(crowd.post("/accounts", registration("crowd" + i)).status())
                    .isEqualTo(201);
        }

        var late = crowd.post("/accounts", registration("crowd20"));

        assertThat(late.status()).isEqualTo(429);
        assertThat(late.code()).isEqualTo("too-fast");
        assertThat(Integer.parseInt(late.header("Retry-After"))).isBetween(1, 240);
        assertThat(town.caller().post("/accounts", registration("crowd21")).status())
                .isEqualTo(201);
    }

    private static String registration(String handle) {
        return json(
                "{'handle':'%s','displayName':'이웃','email':'%s@example.org','password':'바람이 부는 언덕에서',"
                        + "'consents':['TERMS','PRIVACY']}",
                handle, handle);
    }

    @Test
    void aNewcomerCommentsSlowlySeesItBeforeAndLosesNoWord(Town town) {
        var newcomer = town.guest();
        newcomer.signIn("newcomer1", DEMO);
        var form = newcomer.page("/posts/2");
        assertThat(form.select("#comment-form").text()).contains("10분에 5번까지 할 수 있어요. 지금 5번 남았어요.");
        for (int i = 0; i < 5; i++) {
            assertThat(newcomer.submit("/posts/2", "post", Map.of("body", i + "번째 인사예요."))
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(newcomer.page("/posts/2").select("#comment-form").text()).contains("지금 0번 남았어요.");

        var refused = newcomer.submit("/posts/2", "post", Map.of("body", "여섯 번째 인사예요."));

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("여섯 번째 인사예요.</textarea>", "짧은 시간에 너무 많이 했어요.");
        var api = town.caller();
        var token = api.token("newcomer1", DEMO);
        var again = api.with("Authorization", "Bearer " + token).post("/posts/2/comments", json("{'body':'또 인사예요.'}"));
        assertThat(again.status()).isEqualTo(429);
        assertThat(Integer.parseInt(again.header("Retry-After"))).isBetween(1, 121);
    }

    @Test
    void whoIsHereForLongMayMore(Town town) {
        var resident = town.guest();
        resident.signIn("resident9", DEMO);

        assertThat(resident.page("/posts/2").select("#comment-form").text()).contains("10분에 20번까지");
    }

    @Test
    void aNetworkGuessesSoManyPasswords(Town town) {
        var guesser = town.caller();
        var answers = IntStream.range(0, 200)
                .mapToObj(i -> guesser.post("/tokens", json("{'login':'guess%s','password':'%s'}", i, DEMO)))
                .map(Reply::code)
                .takeWhile("wrong-login"::equals)
                .count();

        assertThat(answers).isBetween(100L, 120L);
        assertThat(guesser.post("/tokens", json("{'login':'resident10','password':'%s'}", DEMO))
                        .code())
                .isEqualTo("too-fast");
        assertThat(town.caller()
                        .post("/tokens", json("{'login':'resident10','password':'%s'}", DEMO))
                        .status())
                .isEqualTo(201);
    }
}
