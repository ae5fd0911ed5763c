package org.madang.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.RunningMadang.Madang;
import org.madang.testing.harness.SharedPostgres;

/** A post reaches a real server that speaks Mastodon's client API; skipped where there is no such server. */
class MastodonDeliveryIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void aPublishedPostIsReadOnTheOtherServer() throws IOException, InterruptedException {
        var program = Snac.program();
        assumeTrue(program.isPresent(), "No snac here: .ci/install-snac installs it");
        try (var snac = Snac.start(program.get(), folder.resolve("snac"));
                var madang = Madang.start(
                        "mastodon",
                        SharedPostgres.emptyDatabase("mastodon"),
                        Map.of(
                                "MADANG_MASTODON_URL", snac.address(),
                                "MADANG_MASTODON_TOKEN", snac.token(),
                                "MADANG_IDENTITY_KEY", "bWFkYW5nLWtleS1mb3ItdGVzdHMtb25seS0zMmJ5dGU=",
                                "MADANG_OUTBOUND_ALLOW", snac.address().replace("http://", "")))) {
            var writer = Writer.signUp(madang, "net.writer");
            int open = writer.publish("산책로가 열렸어요", "CC-BY-4.0");
            int reserved = writer.publish("모든 권리를 가진 글", "ALL-RIGHTS-RESERVED");

            var delivery = writer.await(open, SOON, d -> d.getString("status").equals("DELIVERED"));
            writer.await(reserved, SOON, d -> d.getString("status").equals("DELIVERED"));

            assertThat(delivery.getString("url")).startsWith(snac.address());
            assertThat(delivery.getInt("attempts")).isEqualTo(1);
            assertThat(snac.statuses())
                    .contains("산책로가 열렸어요", "느티천 산책로를 걸었다.", madang.address() + "/posts/" + open)
                    .contains("모든 권리를 가진 글", madang.address() + "/posts/" + reserved);
            var contents = snac.contents();
            assertThat(contents).hasSize(2);
            assertThat(contents).filteredOn(text -> text.contains("느티천 산책로를")).hasSize(1);
            assertThat(contents)
                    .filteredOn(text -> text.contains("모든 권리를 가진 글"))
                    .singleElement()
                    .asString()
                    .doesNotContain("느티천");
            assertThat(snac.page()).contains("산책로가 열렸어요", "href=\"" + madang.address() + "/posts/" + open + "\"");
            followedAndAnswered(snac, madang, writer);
        }
    }

    private static void followedAndAnswered(Snac snac, Madang madang, Writer writer)
            throws IOException, InterruptedException {
        snac.follow(madang.address() + "/writers/net.writer");
        assertThat(Await.until(SOON, () -> count(madang, "select count(*) from follower") == 1))
                .isTrue();

        int post = writer.publish("페디버스에서 읽는 글", "CC-BY-4.0", "activitypub");
        assertThat(Await.until(SOON, () -> found(snac, "페디버스에서 읽는 글").isPresent()))
                .as("the follower reads the post")
                .isTrue();
        snac.reply(found(snac, "페디버스에서 읽는 글").orElseThrow().getString("id"), "반가워요, 잘 읽었어요");
        var waiting = "select count(*) from foreign_reply where status = 'WAITING' and body like '%잘 읽었어요%'";
        assertThat(Await.until(SOON, () -> count(madang, waiting) == 1))
                .as("the answer waits here")
                .isTrue();

        var read = writer.api().get("/posts/" + post);
        writer.api().patch("/posts/" + post, read.header("ETag"), "{\"body\":\"고쳐 쓴 글이에요\"}");
        assertThat(Await.until(SOON, () -> found(snac, "고쳐 쓴 글이에요").isPresent()))
                .as("the follower reads the change")
                .isTrue();
    }

    private static Optional<JsonObject> found(Snac snac, String words) {
        return snac.home().stream()
                .filter(status -> status.toString().contains(words))
                .findFirst();
    }

    private static int count(Madang madang, String query) {
        var database = madang.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
