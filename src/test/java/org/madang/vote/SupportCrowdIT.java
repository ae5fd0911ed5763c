package org.madang.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.madang.shared.Settings.Database;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.RunningMadang.Madang;
import org.madang.testing.harness.SharedPostgres;

/**
 * A crowd supports one proposal, everybody several times at once, and the power goes in the middle: what was answered is
 * there, what is counted is there once, and the figures agree.
 *
 * <p>Runs where it is asked for: {@code mvn verify -Dit.test=SupportCrowdIT -Dmadang.crowd=1000}, up to 10000. {@code
 * -Dmadang.crowd.seconds=60} is the time in which everybody has supported a proposal.
 */
@EnabledIfSystemProperty(named = "madang.crowd", matches = "[1-9][0-9]{1,5}")
class SupportCrowdIT {

    private static final int CLIENTS = 200;
    private static final int SAME = 20;
    private static final Duration SOON = Duration.ofSeconds(60);

    private final int people = Integer.getInteger("madang.crowd", 1_000);
    private final Database database = SharedPostgres.emptyDatabase("supportcrowd");
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(SOON)
            .build();

    private Madang start() {
        return Madang.start(
                "support-crowd", database, Map.of("MADANG_DEMO", "true"), Map.of("MADANG_LIMITS", "100000"));
    }

    @Test
    void noSupportIsLostOrCountedTwice() throws Exception {
        int number;
        Set<Integer> answered = ConcurrentHashMap.newKeySet();
        try (var madang = start()) {
            number = propose(ApiCaller.at(madang));
            seedPeople();
            pressStuckButtons(madang, number, answered);
            assertThat(supporters(number)).hasSize(Math.min(CLIENTS, people)).containsAll(answered);

            var crowd = supportAll(madang, number, answered);
            assertThat(Await.until(SOON, () -> answered.size() > people / 2)).isTrue();
            madang.kill();
            settle(crowd);
        }
        var rows = supporters(number);
        assertThat(rows).as("what was answered is there").containsAll(answered);
        try (var madang = start()) {
            var api = ApiCaller.at(madang);
            assertCounted(api, number, rows.size());
            settle(supportAll(madang, number, answered));
            assertThat(answered).hasSize(people);
            assertThat(supporters(number)).hasSize(people);
            assertCounted(api, number, people);
            assertThat(Await.until(SOON, () -> reached(api, number) == levels()))
                    .as("each level is a step, once")
                    .isTrue();
            everybodyWithinAMinute(madang, propose(api));
        }
    }

    /** Some hundred people, each sending the same support many times at once. */
    private void pressStuckButtons(Madang madang, int number, Set<Integer> answered) {
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int person = 0; person < Math.min(CLIENTS, people); person++) {
            int who = person;
            for (int i = 0; i < SAME; i++) {
                all.add(client.sendAsync(request(madang, number, who), BodyHandlers.ofString())
                        .thenAccept(answer -> take(answer.statusCode(), who, answered)));
            }
        }
        all.forEach(CompletableFuture::join);
        assertThat(answered).hasSize(Math.min(CLIENTS, people));
    }

    private void everybodyWithinAMinute(Madang madang, int number) throws Exception {
        Set<Integer> answered = ConcurrentHashMap.newKeySet();
        long began = System.nanoTime();
        settle(supportAll(madang, number, answered));
        double seconds = (System.nanoTime() - began) / 1e9;
        assertThat(answered).hasSize(people);
        assertCounted(ApiCaller.at(madang), number, people);
        System.getLogger(SupportCrowdIT.class.getName())
                .log(System.Logger.Level.INFO, "{0} people in {1} s", people, seconds);
        assertThat(seconds).as(people + " people").isLessThan(Integer.getInteger("madang.crowd.seconds", 60));
    }

    private void assertCounted(ApiCaller api, int number, int supports) throws SQLException {
        assertThat(supporters(number)).as("rows").hasSize(supports);
        assertThat(api.get("/proposals/" + number + "/support").number("supports"))
                .as("count")
                .isEqualTo(supports);
        assertThat(Await.until(SOON, () -> figure(api, number) == supports))
                .as("the figure is counted again, also after the crash")
                .isTrue();
    }

    private int levels() {
        return people >= 1_000 ? 3 : people >= 100 ? 2 : people >= 50 ? 1 : 0;
    }

    private static int figure(ApiCaller api, int number) {
        return api.get("/proposals/" + number).number("supports");
    }

    private static int reached(ApiCaller api, int number) {
        return api.get("/proposals/" + number).body().split("THRESHOLD_REACHED", -1).length - 1;
    }

    private static int propose(ApiCaller api) {
        var author = api.as("resident10");
        int number = author.post("/proposals", json("{'title':'쉼터','problem':'없다','solution':'만들자','topic':'welfare'}"))
                .number("number");
        assertThat(author.put("/proposals/" + number + "/submission").status()).isEqualTo(200);
        return number;
    }

    /** Everybody once, as many at once as there are clients. */
    private List<Future<?>> supportAll(Madang madang, int number, Set<Integer> answered) {
        var pool = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> all = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            int who = person;
            all.add(pool.submit(() -> support(madang, number, who, answered)));
        }
        pool.shutdown();
        return all;
    }

    private void support(Madang madang, int number, int who, Set<Integer> answered) {
        try {
            take(
                    client.send(request(madang, number, who), BodyHandlers.ofString())
                            .statusCode(),
                    who,
                    answered);
        } catch (IOException cut) {
            // The power is gone: whether this one counted is what the rows will say.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void take(int status, int who, Set<Integer> answered) {
        assertThat(status).isIn(200, 429);
        if (status == 200) {
            answered.add(who);
        }
    }

    private static HttpRequest request(Madang madang, int number, int who) {
        return HttpRequest.newBuilder(URI.create(madang.address() + "/api/v1/proposals/" + number + "/support"))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token(who))
                .method("PUT", BodyPublishers.noBody())
                .build();
    }

    private static void settle(List<Future<?>> all) throws InterruptedException, ExecutionException {
        for (var one : all) {
            one.get();
        }
    }

    private Connection connect() throws SQLException {
        var owner = database.asOwner();
        return DriverManager.getConnection(owner.url(), owner.user(), owner.password());
    }

    private void seedPeople() throws SQLException {
        try (var connection = connect();
                var person = connection.prepareStatement("insert into person (id, handle, display_name, email,"
                        + " password_hash, neighbourhood, created_at, verified_at, active_days) select"
                        + " cast(? as uuid), ?, '주민', ?, '-', (select slug from neighbourhood limit 1),"
                        + " now() - interval '90 days', now() - interval '90 days', 12");
                var role = connection.prepareStatement(
                        "insert into person_role (person_id, role) values (cast(? as uuid), 'RESIDENT')");
                var consent = connection.prepareStatement("insert into consent (person_id, kind, edition, given_at)"
                        + " select cast(? as uuid), kind, edition, now() from consent"
                        + " where person_id = (select id from person where handle = 'resident10')");
                var signIn = connection.prepareStatement("insert into sign_in (token_hash, person_id, kind, created_at,"
                        + " expires_at, last_seen_at) values (?, cast(? as uuid), 'TOKEN', now(),"
                        + " now() + interval '1 day', now())")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < people; i++) {
                var id = "00000000-0000-7000-9000-%012d".formatted(i);
                person.setString(1, id);
                person.setString(2, "crowd" + i);
                person.setString(3, "crowd" + i + "@example.org");
                person.addBatch();
                role.setString(1, id);
                role.addBatch();
                consent.setString(1, id);
                consent.addBatch();
                signIn.setBytes(1, sha256(token(i)));
                signIn.setString(2, id);
                signIn.addBatch();
            }
            person.executeBatch();
            role.executeBatch();
            consent.executeBatch();
            signIn.executeBatch();
            connection.commit();
        }
    }

    private static String token(int person) {
        return "mdt_" + Base64.getUrlEncoder().withoutPadding().encodeToString(sha256("crowd " + person));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Those of the crowd whose support is in the table. */
    private List<Integer> supporters(int number) throws SQLException {
        List<Integer> found = new ArrayList<>();
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select p.handle from support s join person p on p.id = s.person_id"
                        + " join content c on c.id = s.proposal_id where c.kind = 'PROPOSAL' and c.number = "
                        + number)) {
            while (rows.next()) {
                found.add(Integer.valueOf(rows.getString(1).substring("crowd".length())));
            }
        }
        return found;
    }
}
