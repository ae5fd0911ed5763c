package org.madang.account.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;
import static org.madang.testing.harness.Guest.onward;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.ApiCaller.Reply;
import org.madang.testing.harness.Guest;
import org.madang.testing.harness.MailingMadang;
import org.madang.testing.harness.MailingMadang.Town;
import org.madang.testing.harness.Postbox;

/** What comes by mail, over a real mail server: confirming, resetting, unlocking, signing in, changing the address. */
@ExtendWith(MailingMadang.class)
class MailDoorsIT {

    private static final String PASSWORD = "바람이 부는 언덕에서";
    private static final String OTHER = "강물이 흐르는 저녁에";

    private Town town;
    private Guest guest;
    private Postbox postbox;
    private String handle;
    private String address;

    @BeforeEach
    void comeIn(Town town) {
        this.town = town;
        guest = town.guest();
        postbox = town.postbox();
        handle = "m" + Long.toString(System.nanoTime(), 36);
        address = handle + "@example.org";
    }

    private void signUp() {
        var answer = guest.submit(
                "/account/sign-up",
                "register",
                Map.of(
                        "handle",
                        handle,
                        "displayName",
                        "새 이웃",
                        "email",
                        address,
                        "password",
                        PASSWORD,
                        "terms",
                        "on",
                        "privacy",
                        "on"));
        assertThat(onward(answer)).as(answer.body()).startsWith("/account");
    }

    private void confirm() {
        signUp();
        var link = Postbox.link(postbox.await(address, 1));
        assertThat(onward(guest.submit(link, "confirm", Map.of()))).isEqualTo("/account?notice=mail-confirmed");
    }

    private ApiCaller caller(String password) {
        var caller = town.caller();
        return caller.with("Authorization", "Bearer " + token(caller, password).text("token"));
    }

    private Reply token(ApiCaller caller, String password) {
        return caller.post("/tokens", json("{'login':'%s','password':'%s'}", handle, password));
    }

    @Test
    void anAddressIsConfirmedOnceByTheLinkThatWentThere() throws Exception {
        signUp();
        var mail = postbox.await(address, 1);

        assertThat(mail.getSubject()).isEqualTo("메일 주소를 확인해 주세요");
        assertThat(mail.getFrom()[0].toString()).contains("no-reply@localhost");
        assertThat(Postbox.text(mail)).contains("새 이웃 님", "@" + handle);
        var link = Postbox.link(mail);
        assertThat(guest.page("/account/mail").text()).contains("아직 확인 안 됨");
        assertThat(guest.page(link).select("button[name=confirm]"))
                .as("looking does nothing")
                .isNotEmpty();

        guest.submit(link, "confirm", Map.of());

        assertThat(guest.page("/account/mail").text()).contains("확인한 주소");
        assertThat(guest.page(link).text()).contains("쓸 수 없는 링크예요");
    }

    @Test
    void whatOthersSeeWaitsForAConfirmedAddress() {
        signUp();
        var caller = caller(PASSWORD);
        var comment = json("{'body':'반가워요, 처음 왔어요.'}");

        assertThat(caller.post("/posts/1/comments", comment).code()).isEqualTo("mail-unconfirmed");
        assertThat(caller.post("/posts", json("{'title':'초안은 됩니다','body':'아직 혼자 봐요.','topic':'culture'}"))
                        .status())
                .isEqualTo(201);

        guest.submit(Postbox.link(postbox.await(address, 1)), "confirm", Map.of());

        assertThat(caller.post("/posts/1/comments", comment).status()).isEqualTo(201);
    }

    @Test
    void aNewPasswordEndsEverythingElseAndTheLinkWorksOnce() {
        confirm();
        var program = caller(PASSWORD);
        var elsewhere = town.guest();
        elsewhere.signIn(handle, PASSWORD);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);
        var visitor = town.guest();
        assertThat(onward(visitor.submit("/account/forgot", "reset", Map.of("login", address))))
                .isEqualTo("/account/forgot?notice=mail-asked");
        var link = Postbox.link(postbox.await(address, 2));

        var short_ = visitor.submit(link, "reset", Map.of("password", "kurz"));
        assertThat(short_.body()).contains("password-error");
        var page = visitor.page(link);
        var other = town.guest();
        var openElsewhere = other.page(link);
        assertThat(onward(visitor.submit(page, "reset", Map.of("password", OTHER))))
                .isEqualTo("/account?notice=password-changed");

        assertThat(visitor.get("/account").statusCode()).as("signed in").isEqualTo(200);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
        assertThat(guest.get("/account").statusCode()).isEqualTo(303);
        assertThat(program.get("/me").code()).isEqualTo("wrong-token");
        var replay = town.guest();
        assertThat(replay.page(link).text()).contains("쓸 수 없는 링크예요");
        assertThat(other.submit(openElsewhere, "reset", Map.of("password", PASSWORD))
                        .body())
                .contains("쓸 수 없는 링크예요");
        assertThat(token(town.caller(), PASSWORD).code()).isEqualTo("wrong-login");
        assertThat(token(town.caller(), OTHER).status()).isEqualTo(201);
        assertThat(Postbox.text(postbox.await(address, 3))).contains("비밀번호가", "바뀌었어요");
    }

    @Test
    void anUnknownAddressIsAnsweredAlikeAndGetsNothing() {
        var nobody = "nobody-" + handle + "@example.org";
        assertThat(onward(guest.submit("/account/forgot", "reset", Map.of("login", nobody))))
                .isEqualTo("/account/forgot?notice=mail-asked");
        confirm();

        assertThat(postbox.of(nobody)).isEmpty();
    }

    @Test
    void unknownLoginsAreSlowedDownLikeAllOthers() {
        var caller = town.caller();
        var wrong = json("{'login':'nobody-%s','password':'wrong wrong'}", handle);
        for (int i = 0; i < 5; i++) {
            assertThat(caller.post("/tokens", wrong).code()).isEqualTo("wrong-login");
        }
        assertThat(caller.post("/tokens", wrong).code()).isEqualTo("login-paused");
    }

    @Test
    void aPauseAfterWrongPasswordsIsEndedByMail() {
        confirm();
        var caller = town.caller();
        for (int i = 0; i < 5; i++) {
            assertThat(token(caller, "wrong wrong").code()).isEqualTo("wrong-login");
        }
        assertThat(token(caller, PASSWORD).code()).isEqualTo("login-paused");
        var link = Postbox.link(postbox.await(address, 2));
        var owner = town.guest();

        assertThat(onward(owner.submit(link, "enter", Map.of()))).isEqualTo("/account?notice=entered");

        assertThat(owner.get("/account").statusCode()).isEqualTo(200);
        assertThat(token(caller, PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void aLinkSignsInWithoutAPassword() {
        confirm();
        var owner = town.guest();
        owner.submit("/account/forgot", "link", Map.of("login", handle));
        var link = Postbox.link(postbox.await(address, 2));

        owner.submit(link, "enter", Map.of());

        assertThat(owner.page("/account").text()).contains("@" + handle);
        assertThat(town.guest().page(link).text()).contains("쓸 수 없는 링크예요");
    }

    @Test
    void anotherAddressIsConfirmedAndTheOldOneTold() {
        confirm();
        var another = "new-" + address;
        var wrong = guest.submit("/account/mail", "change", Map.of("email", another, "currentPassword", "wrong wrong"));
        assertThat(wrong.body()).contains("currentPassword-error", another);

        guest.submit("/account/mail", "change", Map.of("email", another, "currentPassword", PASSWORD));

        assertThat(Postbox.text(postbox.await(address, 2))).contains("다른 주소로 바꾸려는 요청");
        assertThat(guest.page("/account/mail").text()).as("not yet").doesNotContain(another);
        guest.submit(Postbox.link(postbox.await(another, 1)), "confirm", Map.of());
        assertThat(guest.page("/account/mail").text()).contains(another);
        assertThat(Postbox.text(postbox.await(address, 3))).contains("다른 주소로 바뀌었어요");
    }

    @Test
    void twoWhoSignUpWithOneAddressAtOnceGetOneAccount() {
        var answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> town.caller()
                        .post(
                                "/accounts",
                                json(
                                        "{'handle':'%s','displayName':'이웃','email':'%s','password':'%s',"
                                                + "'consents':['TERMS','PRIVACY']}",
                                        handle + "-" + i, address, PASSWORD))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Reply::status).containsExactlyInAnyOrder(201, 422, 422, 422);
        assertThat(answers.stream().filter(a -> a.status() == 422).map(Reply::faults))
                .allMatch(List.of("email email-taken")::equals);
    }

    @Test
    void nobodyWritesHeadersOfOurMail() throws Exception {
        var smuggled = town.caller()
                .post(
                        "/accounts",
                        json(
                                "{'handle':'%s','displayName':'이웃\\r\\nBcc: other@example.org','email':'%s\\r\\nBcc:"
                                        + " other@example.org','password':'%s','consents':['TERMS','PRIVACY']}",
                                handle, address, PASSWORD));
        assertThat(smuggled.faults()).contains("email email-form");

        confirm();
        assertThat(postbox.of("other@example.org")).isEmpty();
        assertThat(postbox.await(address, 1).getAllRecipients()).hasSize(1);
    }

    @Test
    void theLogKnowsNoAddress() throws IOException {
        confirm();

        var log = Files.readString(Path.of(System.getProperty("madang.build.directory"), "it", "mailing.log"));
        assertThat(log).contains("was taken").doesNotContain(address, "token=");
    }
}
