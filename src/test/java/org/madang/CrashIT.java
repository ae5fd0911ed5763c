package org.madang;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.madang.shared.Settings.Database;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.RunningMadang.Madang;
import org.madang.testing.harness.SharedPostgres;

/**
 * The server is killed as by a power cut: while a fold is being written and while a post is on its way to a network, and
 * right after. What was begun is there as a whole or not at all, and goes on.
 */
class CrashIT {

    private static final String STATUSES = "/api/v1/statuses";

    @RegisterExtension
    static final WireMockExtension NETWORK = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private static final List<String> FIRST = List.of("resident4", "resident5", "resident6", "resident8");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LATER = Duration.ofSeconds(90);

    private final Database database = SharedPostgres.emptyDatabase("crash");

    private Madang start() {
        return Madang.start(
                "crash",
                database,
                Map.of("MADANG_DEMO", "true"),
                Map.of(
                        "MADANG_LIMITS", "1000",
                        "MADANG_MASTODON_URL", NETWORK.baseUrl(),
                        "MADANG_MASTODON_TOKEN", "secret-token"));
    }

    private Connection connect() throws SQLException {
        var owner = database.asOwner();
        return DriverManager.getConnection(owner.url(), owner.user(), owner.password());
    }

    private long count(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void flag(ApiCaller api, String by, int comment) {
        api.as(by).post("/comments/" + comment + "/flags", json("{'reason':'SPAM'}"));
    }

    @Test
    void whatWasBegunIsThereAsAWholeOrNotAtAllAndGoesOn() throws SQLException {
        NETWORK.stubFor(get(anyUrl()).willReturn(okJson("[]")));
        int comment;
        int post;
        try (var madang = start()) {
            var api = ApiCaller.at(madang);
            refusesAnUnknownChannel(api);
            triesAgainByHand(api);
            post = onItsWay(api);
            comment = api.as("resident13")
                    .post("/proposals/1/comments", json("{'body':'접히다 꺼지는 댓글'}"))
                    .number("id");
            FIRST.forEach(reader -> flag(api, reader, comment));
            assertWritten(comment, 4, 0);
            killWhileFolding(madang, api, comment);
        }
        assertWritten(comment, 4, 0);
        answer(okJson("{\"id\":\"9\",\"url\":\"https://social.example/9\"}"));
        letTheDeadBeMissed();
        try (var madang = start()) {
            var api = ApiCaller.at(madang);
            arrivesOnce(api, post);
            assertThat(api.get("/comments/" + comment + "/standing").text("standing"))
                    .isEqualTo("CONTESTED");
            flag(api, "resident10", comment);
            madang.kill();
        }
        assertWritten(comment, 5, 1);
        assertThat(count("scheduled_tasks t join content c on c.id::text = t.task_instance where t.task_name ="
                        + " 'moderation-clock' and c.kind = 'COMMENT' and c.number = " + comment))
                .as("its end is due")
                .isEqualTo(1);
    }

    private static void answer(ResponseDefinitionBuilder response) {
        NETWORK.stubFor(post(STATUSES).willReturn(response));
    }

    private static List<String> keys() {
        return NETWORK.findAll(postRequestedFor(urlEqualTo(STATUSES))).stream()
                .map(request -> request.getHeader("Idempotency-Key"))
                .toList();
    }

    private static int publish(ApiCaller writer, String title) {
        int number = writer.post("/posts", json("{'title':'%s','body':'멀리 가는 글','topic':'culture'}", title))
                .number("number");
        assertThat(writer.put("/posts/" + number + "/publication", json("{'channels':['mastodon']}"))
                        .status())
                .isEqualTo(200);
        return number;
    }

    private static JsonObject await(ApiCaller writer, int post, String status) {
        var path = "/posts/" + post + "/deliveries";
        assertThat(Await.until(LATER, () -> writer.get(path)
                        .items()
                        .get(0)
                        .getString("status")
                        .equals(status)))
                .as(writer.get(path).body())
                .isTrue();
        return writer.get(path).items().get(0);
    }

    private static void refusesAnUnknownChannel(ApiCaller api) {
        var writer = api.as("writer1");
        int number =
                writer.post("/posts", json("{'title':'멀리','body':'멀리 가는 글'}")).number("number");

        var refused = writer.put("/posts/" + number + "/publication", json("{'channels':['moon']}"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getJsonArray("violations").getJsonObject(0).getString("field"))
                .isEqualTo("channels");
        assertThat(writer.get("/posts/" + number).text("status")).isEqualTo("DRAFT");
    }

    private static void triesAgainByHand(ApiCaller api) {
        answer(aResponse().withStatus(503).withHeader("Retry-After", "600"));
        var writer = api.as("writer2");
        int post = publish(writer, "기다리는 글");
        var failed = await(writer, post, "FAILED");
        assertThat(failed.getString("lastError")).isEqualTo("server-error");
        assertThat(failed.getInt("lastStatus")).isEqualTo(503);

        answer(okJson("{\"id\":\"7\",\"url\":\"https://social.example/7\"}"));
        var path = "/posts/" + post + "/deliveries/mastodon/retry";
        assertThat(api.as("writer3").post(path, null).status()).isEqualTo(403);
        assertThat(writer.post(path, null).status()).isEqualTo(200);
        var delivered = await(writer, post, "DELIVERED");

        assertThat(delivered.getInt("attempts")).isEqualTo(2);
        assertThat(delivered.isNull("lastError")).isTrue();
        assertThat(writer.post(path, null).status()).isEqualTo(409);
    }

    /** A post that its network has got, but did not say so yet. */
    private static int onItsWay(ApiCaller api) {
        NETWORK.resetRequests();
        answer(okJson("{\"id\":\"8\"}").withFixedDelay(60_000));
        int post = publish(api.as("writer1"), "꺼져도 가는 글");
        assertThat(Await.until(SOON, () -> keys().size() == 1)).isTrue();
        return post;
    }

    /** As if the twenty seconds were over after which others take work over from a node that says nothing. */
    private void letTheDeadBeMissed() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update scheduled_tasks set last_heartbeat = now() - interval '1 minute' where picked");
        }
    }

    private static void arrivesOnce(ApiCaller api, int post) {
        var delivery = await(api.as("writer1"), post, "DELIVERED");

        assertThat(delivery.getString("url")).isEqualTo("https://social.example/9");
        assertThat(keys()).hasSize(2).doesNotContainNull();
        assertThat(keys().get(0)).isEqualTo(keys().get(1));
    }

    /** The last flag waits for the table of notices, with the fold half written, when the power goes. */
    private void killWhileFolding(Madang madang, ApiCaller api, int comment) throws SQLException {
        api.as("resident10");
        try (var holder = connect();
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table notice in exclusive mode");
            var fifth = CompletableFuture.runAsync(() -> flag(api, "resident10", comment));
            assertThat(Await.until(SOON, this::isSomebodyWaiting)).isTrue();
            madang.kill();
            holder.rollback();
            fifth.exceptionally(cut -> null).join();
        }
        assertThat(Await.until(SOON, () -> !isSomebodyWaiting())).isTrue();
    }

    private boolean isSomebodyWaiting() {
        try {
            return count("pg_locks l join pg_class c on c.oid = l.relation where c.relname = 'notice' and not l.granted"
                            + " and l.database = (select oid from pg_database where datname = current_database())")
                    > 0;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void assertWritten(int comment, int flags, int folds) throws SQLException {
        var it = " where content_id = (select id from content where kind = 'COMMENT' and number = " + comment + ")";
        assertThat(count("flag" + it)).as("flags").isEqualTo(flags);
        assertThat(count("moderation_log" + it + " and action = 'COLLAPSED'"))
                .as("entries")
                .isEqualTo(folds);
        assertThat(count("notice" + it + " and kind = 'COLLAPSED'"))
                .as("notices")
                .isEqualTo(folds);
        assertThat(count("content where standing = 'COLLAPSED' and kind = 'COMMENT' and number = " + comment))
                .as("standing")
                .isEqualTo(folds);
    }
}
