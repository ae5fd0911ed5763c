package org.madang.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** What admins do with people, over the API. */
@ExtendWith(RunningMadang.class)
class PeopleIT {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String PASSWORD = "마당에서 만나요 10";

    private ApiCaller visitor;
    private ApiCaller admin;

    @BeforeEach
    void enter(Madang madang) {
        visitor = ApiCaller.at(madang);
        admin = visitor.as("admin");
    }

    private String newcomer() {
        var handle = "people" + NEXT.incrementAndGet() + "-"
                + Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
        var made = visitor.post(
                "/accounts",
                json(
                        "{'handle':'%s','displayName':'새 주민','email':'%s@example.org','password':'%s',"
                                + "'consents':['TERMS','PRIVACY']}",
                        handle, handle, PASSWORD));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return handle;
    }

    private ApiCaller as(String handle) {
        return visitor.with("Authorization", "Bearer " + visitor.token(handle, PASSWORD));
    }

    private static String draft(String title) {
        return json("{'title':'%s','body':'산책로를 걸었어요.','topic':'culture','licence':'CC-BY-4.0'}", title);
    }

    @Test
    void aRoleIsGivenAndTakenAtOnceAndRecorded() {
        var handle = newcomer();
        var person = as(handle);
        assertThat(person.get("/desk").code()).isEqualTo("not-allowed");

        assertThat(admin.put("/people/" + handle + "/roles/STAFF", "{}").faults())
                .containsExactly("department unknown-department");
        var head = admin.put("/people/" + handle + "/roles/HEAD", json("{'department':'parks'}"));
        assertThat(head.texts("roles")).containsExactly("RESIDENT", "STAFF", "HEAD");
        assertThat(person.get("/desk").status()).isEqualTo(200);

        assertThat(admin.delete("/people/" + handle + "/roles/STAFF").texts("roles"))
                .containsExactly("RESIDENT");
        assertThat(person.get("/desk").status()).isEqualTo(403);
    }

    @Test
    void noAdminLocksOneselfOut() {
        assertThat(admin.delete("/people/admin/roles/ADMIN").code()).isEqualTo("not-yourself");
        assertThat(admin.put("/people/admin/roles/WRITER", "{}").faults()).containsExactly("role unknown-role");
    }

    @Test
    void aSuspendedPersonReadsAndTakesBackButDoesNotWriteAndTheLogNamesNobody() {
        var handle = newcomer();
        var person = as(handle);
        int post = person.post("/posts", draft("정지되기 전에 쓴 글")).number("number");
        var until = Instant.now().plus(Duration.ofDays(3));

        assertThat(admin.put("/people/" + handle + "/suspension", json("{'rule':'SPAM'}"))
                        .faults())
                .containsExactly("reason required");
        var suspended = admin.put(
                "/people/" + handle + "/suspension",
                json("{'rule':'SPAM','reason':'같은 광고를 여러 번','until':'%s'}", until));
        assertThat(suspended.status()).as(suspended.toString()).isEqualTo(200);

        var refused = person.post("/posts", draft("정지된 뒤에 쓴 글"));
        assertThat(refused.code()).isEqualTo("suspended");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(Duration.between(Instant.parse(refused.text("until")), until).abs())
                .isLessThan(Duration.ofSeconds(1));
        assertThat(refused.text("reason")).isEqualTo("같은 광고를 여러 번");
        assertThat(person.get("/me").status()).isEqualTo(200);
        assertThat(person.get("/posts/" + post).status()).isEqualTo(200);
        assertThat(person.delete("/posts/" + post).status()).isEqualTo(204);

        var entry = visitor.get("/moderation-log?size=1").items().get(0);
        assertThat(entry.getString("action")).isEqualTo("SUSPENDED");
        assertThat(entry.getString("rule")).isEqualTo("SPAM");
        assertThat(entry.isNull("contentId")).isTrue();
        assertThat(entry.toString()).doesNotContain(handle).doesNotContain("광고를");
        assertThat(entry.getString("line")).endsWith("|" + entry.getString("until"));

        admin.delete("/people/" + handle + "/suspension");
        assertThat(person.post("/posts", draft("풀린 뒤에 쓴 글")).status()).isEqualTo(201);
    }

    @Test
    void twoAccountsBecomeOne() {
        var ending = newcomer();
        var kept = newcomer();
        int draft = as(ending).post("/posts", draft("두 계정으로 쓴 글")).number("number");
        as(ending).put("/posts/" + draft + "/publication", "{}");
        var proposal = visitor.as("resident3")
                .post("/proposals", json("{'title':'합치기 제안','problem':'어두워요.','solution':'등을','topic':'culture'}"));
        int number = proposal.number("number");
        visitor.as("resident3").put("/proposals/" + number + "/submission");
        int comment = as(ending)
                .post("/proposals/" + number + "/comments", json("{'body':'두 계정으로 쓴 댓글'}"))
                .number("id");

        var merged = admin.post("/people/" + ending + "/merger", json("{'into':'%s'}", kept));

        assertThat(merged.status()).as(merged.toString()).isEqualTo(200);
        assertThat(visitor.get("/posts/" + draft).json().getJsonObject("author").getString("handle"))
                .isEqualTo(kept);
        assertThat(visitor.get("/comments/" + comment)
                        .json()
                        .getJsonObject("author")
                        .getString("handle"))
                .isEqualTo(kept);
        assertThat(visitor.get("/accounts/" + ending).status()).isEqualTo(410);
        assertThat(as(ending).get("/me").status()).isEqualTo(401);
        assertThat(admin.post("/people/" + kept + "/merger", json("{'into':'%s'}", kept))
                        .faults())
                .containsExactly("into same-account");
    }
}
