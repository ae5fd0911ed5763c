package org.madang.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** Consents and copies, over HTTP. */
@ExtendWith(RunningMadang.class)
class PrivacyIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private ApiCaller visitor;

    @BeforeEach
    void enter(Madang madang) {
        visitor = ApiCaller.at(madang);
    }

    @Test
    void optionalConsentsComeAndGoRequiredOnesStay() {
        var person = visitor.as("resident18");

        assertThat(person.put("/me/consents/news").body()).contains("\"kind\":\"NEWS\"");
        assertThat(person.delete("/me/consents/news").status()).isEqualTo(204);
        assertThat(person.delete("/me/consents/terms").code()).isEqualTo("consent-required");
        assertThat(person.put("/me/consents/anything").status()).isEqualTo(404);
        assertThat(visitor.get("/me/consents").status()).isEqualTo(401);
    }

    @Test
    void aNewEditionIsAskedForBeforeOneWritesAgain(Madang madang) throws SQLException {
        var person = visitor.as("resident18");
        run(
                madang,
                "update consent set edition = '2020-01' where kind = 'TERMS' and person_id ="
                        + " (select id from person where handle = 'resident18')");

        assertThat(person.get("/me").status()).isEqualTo(200);
        var refused = person.post("/posts", json("{'title':'새 판','body':'글','licence':'CC-BY-4.0'}"));
        assertThat(refused.code()).isEqualTo("consent-needed");

        person.put("/me/consents/terms");
        assertThat(person.post("/posts", json("{'title':'새 판','body':'글','licence':'CC-BY-4.0'}"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theCopyHoldsAllAndIsThePersonsAlone(Madang madang) throws IOException, InterruptedException {
        var person = visitor.as("resident19");
        var asked = person.post("/me/exports", "{}");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        Await.until(SOON, () -> !person.get("/me/exports/newest").isNull("readyAt"));
        var path = "/me/exports/" + asked.text("id") + "/file";

        assertThat(visitor.as("resident20").get(path).status()).isEqualTo(404);
        assertThat(visitor.as("admin").get(path).status()).isEqualTo(404);
        assertThat(visitor.get(path).status()).isEqualTo(401);

        var files = unzip(madang, path, visitor.token("resident19", "madang-demo"));
        assertThat(files.keySet())
                .contains("account.json", "account.csv", "comments.json", "supports.csv", "consents.json");
        assertThat(files.get("account.json")).contains("resident19@example.org");
        assertThat(files.get("account.csv")).startsWith("\uFEFFhandle,displayName,email");
        assertThat(files.values()).noneMatch(text -> text.contains("password") || text.contains("argon2"));
    }

    private static Map<String, String> unzip(Madang madang, String path, String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(madang.address() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, String> files = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void leavingAsksForTheHandleAndCanBeTakenBack() {
        var person = visitor.as("resident20");

        assertThat(person.put("/me/leaving", json("{'texts':'KEEP','confirmation':'resident1'}"))
                        .faults())
                .containsExactly("confirmation handle-differs");
        assertThat(person.put("/me/leaving", json("{'confirmation':'resident20'}"))
                        .faults())
                .containsExactly("texts required");
        assertThat(person.put("/me/leaving", json("{'texts':'KEEP','confirmation':'resident20'}"))
                        .isNull("endsAt"))
                .isFalse();
        assertThat(person.delete("/me/leaving").status()).isEqualTo(204);
        assertThat(visitor.as("admin")
                        .put("/me/leaving", json("{'texts':'KEEP','confirmation':'admin'}"))
                        .code())
                .isEqualTo("has-an-office");
    }

    /** Pages, feeds and the index were read before, so that they are kept; the routine does the rest. */
    @Test
    void afterTheEndNoPageFeedOrHitTellsTheName(Madang madang) throws SQLException, InterruptedException {
        var handle = "gone" + Long.toString(System.nanoTime(), 36);
        var name = "이름 " + handle.substring(4);
        visitor.post(
                "/accounts",
                json(
                        "{'handle':'%s','displayName':'%s','email':'%s@example.org','password':'마당에서 만나요 10',"
                                + "'consents':['TERMS','PRIVACY']}",
                        handle, name, handle));
        var person = visitor.with("Authorization", "Bearer " + visitor.token(handle, "마당에서 만나요 10"));
        var post = person.post("/posts", json("{'title':'남는 글','body':'느티천','licence':'CC-BY-4.0'}"))
                .number("number");
        person.put("/posts/" + post + "/publication", "{}");
        int comment = person.post("/posts/1/comments", json("{'body':'남는 댓글'}")).number("id");
        var places = List.of("/", "/posts", "/posts/" + post, "/posts/1", "/feeds/posts.atom", "/feeds/posts.json");
        assertThat(madang.visitor().get("/posts/" + post).body()).contains(name);
        places.forEach(place -> madang.visitor().get(place));

        person.put("/me/leaving", json("{'texts':'KEEP','confirmation':'%s'}", handle));
        run(madang, "update person set closing_at = now() - interval '1 minute' where handle = '" + handle + "'");
        run(madang, "update scheduled_tasks set execution_time = now() where task_name = 'retention'");
        Await.until(SOON, () -> visitor.get("/accounts/" + handle).status() == 410);

        assertThat(madang.visitor().get("/writers/" + handle).statusCode()).isEqualTo(410);
        assertThat(person.get("/me").status()).isEqualTo(401);
        places.forEach(place ->
                assertThat(madang.visitor().get(place).body()).as(place).doesNotContain(name, handle));
        assertThat(visitor.get("/comments/" + comment).body()).doesNotContain(name, handle);
        assertThat(visitor.get("/search?q=" + java.net.URLEncoder.encode("남는 글", StandardCharsets.UTF_8))
                        .body())
                .doesNotContain(name, handle);
        assertThat(visitor.post(
                                "/accounts",
                                json(
                                        "{'handle':'%s','displayName':'새 사람','email':'%s2@example.org',"
                                                + "'password':'마당에서 만나요 10','consents':['TERMS','PRIVACY']}",
                                        handle, handle))
                        .faults())
                .contains("handle handle-taken");
    }

    @Test
    void thePagesOfWhatOneAgreesToAreThereForAnybody(Madang madang) {
        for (var kind : new String[] {"terms", "privacy", "news"}) {
            assertThat(madang.visitor().get("/consents/" + kind).statusCode()).isEqualTo(200);
        }
        assertThat(madang.visitor().get("/consents/nothing").statusCode()).isEqualTo(404);
        assertThat(madang.visitor().get("/account/sign-up/guardian").body()).contains("id=\"birthYear\"");
        assertThat(madang.visitor().get("/account/guardian?token=nonsense").statusCode())
                .isEqualTo(200);
    }

    private static void run(Madang madang, String sql) throws SQLException {
        var database = madang.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
