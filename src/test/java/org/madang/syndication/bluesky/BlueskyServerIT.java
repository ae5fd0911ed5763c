package org.madang.syndication.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.Pictures;
import org.madang.syndication.TemporaryFailure;
import org.madang.syndication.connection.Connection;
import org.madang.syndication.connection.FixedAccount;

/** Against a real server of the AT protocol, which {@code -Dmadang.test.pds=http://127.0.0.1:2583} names. */
@EnabledIfSystemProperty(named = "madang.test.pds", matches = "http://.+")
class BlueskyServerIT {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String SERVER = System.getProperty("madang.test.pds", "");
    private static final OutgoingPost POST = new OutgoingPost(
            1, "산책로가 열렸어요 🌳", "느티천을 걸어요. ".repeat(40), "https://city.example/posts/1", "ko", List.of(), null);

    private static JsonObject call(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        try (var reader = Json.createReader(new ByteArrayInputStream(answer.body()))) {
            return reader.readObject();
        }
    }

    private static JsonObject records(String did) throws IOException, InterruptedException {
        return call(HttpRequest.newBuilder(
                URI.create(SERVER + "/xrpc/com.atproto.repo.listRecords?collection=app.bsky.feed.post&repo=" + did)));
    }

    @Test
    void aPostIsReadThereOnceAndGoesAgain() throws IOException, InterruptedException, TemporaryFailure {
        var handle = "city" + System.nanoTime() % 1_000_000 + ".test";
        var account = Json.createObjectBuilder()
                .add("handle", handle)
                .add("email", handle + "@example.org")
                .add("password", "a-long-password")
                .build();
        var created = call(HttpRequest.newBuilder(URI.create(SERVER + "/xrpc/com.atproto.server.createAccount"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(account.toString())));
        var did = created.getString("did");
        var channel = new BlueskyChannel();
        channel.pictures = new Pictures(null);
        new FixedAccount(SERVER, new Connection(SERVER, handle, "a-long-password")).on(channel);

        var receipt = channel.send(POST, FixedAccount.KEY);
        channel.send(POST, FixedAccount.KEY);

        var records = records(did).getJsonArray("records");
        assertThat(records).hasSize(1);
        var record = records.getJsonObject(0).getJsonObject("value");
        assertThat(record.getString("text")).contains("산책로가 열렸어요 🌳", POST.link());
        assertThat(record.getJsonObject("embed").getJsonObject("external").getString("title"))
                .isEqualTo(POST.title());

        channel.delete(POST, receipt.remoteId());
        assertThat(records(did).getJsonArray("records")).isEmpty();
    }
}
