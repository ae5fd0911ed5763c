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
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** Consents and copies, over HTTP. */
@ExtendWith(RunningMadang.class)
class PrivacyIT {

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
        for (int tries = 0; tries < 60 && person.get("/me/exports/newest").isNull("readyAt"); tries++) {
            Thread.sleep(500);
        }
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
