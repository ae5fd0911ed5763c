package org.madang.account.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.ApiCaller.Reply;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** Signing up, tokens and one's own account. */
@ExtendWith(RunningMadang.class)
class AccountsResourceIT {

    private static final String PASSWORD = "바람이 부는 언덕에서";

    private ApiCaller visitor;
    private String handle;

    @BeforeEach
    void comeIn(Madang madang) {
        visitor = ApiCaller.at(madang);
        handle = "it" + Long.toString(System.nanoTime(), 36);
    }

    private static String registration(String handle, String consents) {
        return json(
                "{'handle':'%s','displayName':'새 이웃','email':'%s@example.org','password':'%s','consents':%s}",
                handle, handle, PASSWORD, consents.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource({"a, '[''TERMS'',''PRIVACY'']'", "b, '{''TERMS'':true,''PRIVACY'':true,''NEWS'':false}'"})
    void consentsAreTakenInBothForms(String suffix, String consents) {
        var account = visitor.post("/accounts", registration(handle + suffix, consents));

        assertThat(account.status()).as(account.toString()).isEqualTo(201);
        assertThat(account.text("handle")).isEqualTo(handle + suffix);
        assertThat(account.texts("roles")).containsExactly("RESIDENT");
        assertThat(account.isTrue("verified")).isFalse();
        assertThat(account.body()).doesNotContain(PASSWORD, "passwordHash");
    }

    @Test
    void anAccountNeedsConsent() {
        assertThat(visitor.post("/accounts", registration(handle, "['TERMS']")).faults())
                .containsExactly("consents consents-needed");
        assertThat(visitor.post("/accounts", registration(handle, "{'TERMS':true,'PRIVACY':false}"))
                        .faults())
                .containsExactly("consents consents-needed");
    }

    @ParameterizedTest
    @CsvSource({
        "'{''handle'':''A B''}', handle handle-form",
        "'{''handle'':''x''}', handle handle-form",
        "'{''handle'':''''}', handle required",
        "'{''email'':''nobody''}', email email-form",
        "'{''password'':''short''}', password password-length",
        "'{''displayName'':''12345678901234567890123456789012345678901''}', displayName too-long"
    })
    void badPartsAreToldByName(String body, String fault) {
        var refused = visitor.post("/accounts", json(body));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).contains(fault);
    }

    @Test
    void guessablePasswordsAreRefused() {
        var body = registration(handle, "['TERMS','PRIVACY']").replace(PASSWORD, handle + "-password");

        assertThat(visitor.post("/accounts", body).faults()).containsExactly("password password-guessable");
    }

    @Test
    void aHandleIsGivenOnceEvenToTwoAtOnce() {
        var statuses = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> visitor.post("/accounts", registration(handle, "['TERMS','PRIVACY']"))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Reply::status)
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(201, 422);

        assertThat(visitor.post("/accounts", registration(handle, "['TERMS','PRIVACY']"))
                        .faults())
                .containsExactlyInAnyOrder("handle handle-taken", "email email-taken");
    }

    @Test
    void aTokenTellsWhoCallsUntilItIsEnded() {
        visitor.post("/accounts", registration(handle, "['TERMS','PRIVACY']"));
        var token = visitor.post("/tokens", json("{'login':'%s@example.org','password':'%s'}", handle, PASSWORD));
        assertThat(token.status()).as(token.toString()).isEqualTo(201);
        assertThat(token.text("expiresAt")).endsWith("Z");
        var caller = visitor.with("Authorization", "Bearer " + token.text("token"));

        var me = caller.get("/me");
        assertThat(me.text("handle")).isEqualTo(handle);
        assertThat(me.isNull("csrfToken")).isTrue();
        assertThat(me.json().getJsonNumber("trust").doubleValue()).isZero();

        assertThat(caller.delete("/tokens/current").status()).isEqualTo(204);
        assertThat(caller.get("/me").code()).isEqualTo("wrong-token");
    }

    @Test
    void wrongLoginsAreAllTheSameAndSlowedDown() {
        visitor.post("/accounts", registration(handle, "['TERMS','PRIVACY']"));
        assertThat(visitor.post("/tokens", json("{'login':'nobody','password':'nothing'}"))
                        .code())
                .isEqualTo("wrong-login");
        assertThat(visitor.post("/tokens", "{}").faults()).containsExactly("login required", "password required");

        var wrong = json("{'login':'%s','password':'wrong'}", handle);
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.post("/tokens", wrong).code()).isEqualTo("wrong-login");
        }
        var paused = visitor.post("/tokens", json("{'login':'%s','password':'%s'}", handle, PASSWORD));
        assertThat(paused.status()).isEqualTo(429);
        assertThat(paused.code()).isEqualTo("login-paused");
        assertThat(Integer.parseInt(paused.header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void othersSeeOnlyTheProfile() {
        var profile = visitor.get("/accounts/writer1");

        assertThat(profile.status()).isEqualTo(200);
        assertThat(profile.number("cohort")).isEqualTo(1);
        assertThat(profile.body()).doesNotContain("@example.org", "password");
    }

    @Test
    void theListsOfTheCityAreNamedInTheCallersLanguage() {
        assertThat(visitor.get("/neighbourhoods").items())
                .extracting(n -> n.getString("name"))
                .contains("느티동");
        assertThat(visitor.inEnglish().get("/departments").items())
                .extracting(n -> n.getString("name"))
                .contains("Parks and Green Space Division");
        assertThat(visitor.get("/topics").items()).hasSize(8);
    }
}
