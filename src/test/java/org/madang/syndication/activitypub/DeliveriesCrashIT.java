package org.madang.syndication.activitypub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.io.IOException;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.madang.shared.Settings.Database;
import org.madang.syndication.activitypub.signature.Signatures.Dialect;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.RunningMadang.Madang;
import org.madang.testing.harness.SharedPostgres;

/**
 * The server is killed in the middle of sending a post to 1,000 inboxes; started again it loses none, and what comes
 * twice has the same id. {@code -Dmadang.test.inboxes} makes it more.
 */
class DeliveriesCrashIT {

    private static final int INBOXES = Integer.getInteger("madang.test.inboxes", 1000);
    private static final int HOSTS = 40;
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Database database = SharedPostgres.emptyDatabase("deliveries");

    private Madang start(ManyInboxes inboxes, Peer peer) {
        return Madang.start(
                "deliveries",
                database,
                Map.of("MADANG_DEMO", "true"),
                Map.of(
                        "MADANG_LIMITS", "1000",
                        "MADANG_FEDERATION_SIGNED_FETCH", "true",
                        "MADANG_OUTBOUND_ALLOW", inboxes.allowed() + "," + peer.authority()));
    }

    @Test
    void aPowerCutInTheMiddleLosesNone() throws IOException, SQLException {
        try (var inboxes = new ManyInboxes(HOSTS);
                var peer = new Peer(0)) {
            try (var madang = start(inboxes, peer)) {
                inboxes.follow(database, "city", INBOXES);
                publish(ApiCaller.at(madang).as("writer1"));
                assertThat(Await.until(SOON, () -> inboxes.reached() > INBOXES / 3))
                        .isTrue();
                madang.kill();
            }
            int before = inboxes.reached();
            assertThat(before).as("killed in the middle").isLessThan(INBOXES);
            letTheDeadBeMissed();
            try (var madang = start(inboxes, peer)) {
                wantsToKnowWhoReads(madang, peer);
                assertThat(Await.until(SOON, () -> inboxes.reached() == INBOXES && left() == 0))
                        .as("%d of %d reached, %d rows left", inboxes.reached(), INBOXES, left())
                        .isTrue();
            }
            assertThat(inboxes.activities())
                    .as("one activity, however often it came")
                    .hasSize(1);
            assertThat(inboxes.repeated()).as("came twice").isLessThan(INBOXES / 2);
        }
    }

    /** The product of this test is the one that asks for signatures. */
    private static void wantsToKnowWhoReads(Madang madang, Peer peer) {
        var visitor = madang.visitor();
        var json = new String[] {"Accept", "application/activity+json"};
        assertThat(visitor.get("/ap/actors/city", json).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/ap/posts/1", json).statusCode()).isEqualTo(401);
        assertThat(visitor.get("/posts/1", json).statusCode()).isEqualTo(401);
        assertThat(visitor.get("/posts/1").statusCode()).isEqualTo(200);
        for (var dialect : Dialect.values()) {
            assertThat(peer.read(dialect, URI.create(madang.address() + "/ap/posts/1")))
                    .as("signed by %s", dialect)
                    .isEqualTo(200);
            assertThat(peer.read(dialect, URI.create(madang.address() + "/posts/1")))
                    .as("at its page's address by %s", dialect)
                    .isEqualTo(200);
        }
    }

    private static void publish(ApiCaller writer) {
        int post = writer.post("/posts", json("{'title':'천 곳에 가는 글','body':'멀리 가는 글','topic':'culture'}"))
                .number("number");
        assertThat(writer.put("/posts/" + post + "/publication", json("{'channels':['activitypub']}"))
                        .status())
                .isEqualTo(200);
    }

    private int left() {
        try (var connection = DriverManager.getConnection(
                        database.asOwner().url(),
                        database.asOwner().user(),
                        database.asOwner().password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from inbox_delivery")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** As if the twenty seconds were over after which others take work over from a node that says nothing. */
    private void letTheDeadBeMissed() throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.asOwner().url(),
                        database.asOwner().user(),
                        database.asOwner().password());
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update scheduled_tasks set last_heartbeat = now() - interval '1 minute' where picked");
        }
    }
}
