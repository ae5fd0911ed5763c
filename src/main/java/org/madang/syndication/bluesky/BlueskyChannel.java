package org.madang.syndication.bluesky;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.syndication.Ability;
import org.madang.syndication.Channel;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.PermanentFailure;
import org.madang.syndication.Pictures;
import org.madang.syndication.Receipt;
import org.madang.syndication.TemporaryFailure;
import org.madang.syndication.connection.ConnectedCalls;
import org.madang.syndication.connection.Connection;
import org.madang.syndication.connection.Need;

/** An account on Bluesky, by its server, its handle and an app password. */
@ApplicationScoped
public class BlueskyChannel implements Channel {

    private static final String NAME = "bluesky";
    private static final String POSTS = "app.bsky.feed.post";

    /** Who we are there, for a few calls in a row. */
    private record Session(Connection account, String did, String token) {}

    @Inject
    ConnectedCalls calls;

    @Inject
    Pictures pictures;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isConfigured() {
        return calls.isConnected(NAME);
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.ADDRESS, Need.ACCOUNT, Need.SECRET);
    }

    @Override
    public Ability ability() {
        return Ability.upTo(BlueskyPost.LONGEST).withPictures(1);
    }

    @Override
    public boolean announces() {
        return true;
    }

    @Override
    public String preview(OutgoingPost post) {
        return BlueskyPost.of(post, null, calls.now()).getString("text");
    }

    @Override
    public Receipt send(OutgoingPost post, String idempotencyKey) throws TemporaryFailure {
        var session = session();
        var key = RecordKey.of(idempotencyKey);
        put(session, key, BlueskyPost.of(post, thumbnail(session, post), calls.now()));
        return new Receipt(key, "https://bsky.app/profile/" + session.account().account() + "/post/" + key);
    }

    private void put(Session session, String key, JsonObject post) throws TemporaryFailure {
        var record = Json.createObjectBuilder()
                .add("repo", session.did())
                .add("collection", POSTS)
                .add("rkey", key)
                .add("record", post)
                .build();
        calls.send("POST", request(session, "com.atproto.repo.putRecord"), record);
    }

    private Session session() throws TemporaryFailure {
        var account = calls.account(NAME);
        var login = Json.createObjectBuilder()
                .add("identifier", account.account())
                .add("password", account.secret())
                .build();
        var address = account.address() + "/xrpc/com.atproto.server.createSession";
        var session = ConnectedCalls.json(calls.send("POST", calls.request(address), login));
        return new Session(account, session.getString("did", ""), session.getString("accessJwt", ""));
    }

    private HttpRequest.Builder request(Session session, String method) {
        return calls.request(session.account().address() + "/xrpc/" + method)
                .header("Authorization", "Bearer " + session.token());
    }

    private @Nullable JsonObject thumbnail(Session session, OutgoingPost post) throws TemporaryFailure {
        var picture = pictures.of(post);
        if (picture.isEmpty()) {
            return null;
        }
        try {
            var request = request(session, "com.atproto.repo.uploadBlob")
                    .header("Content-Type", picture.get().mediaType())
                    .POST(BodyPublishers.ofByteArray(picture.get().bytes()));
            return ConnectedCalls.json(calls.send(request)).getJsonObject("blob");
        } catch (PermanentFailure e) {
            return null; // words without their picture are better than none
        }
    }

    @Override
    public Optional<Receipt> find(OutgoingPost post) {
        return Optional.empty(); // the same name is written again
    }

    @Override
    public void delete(OutgoingPost post, String remoteId) throws TemporaryFailure {
        var session = session();
        var record = Json.createObjectBuilder()
                .add("repo", session.did())
                .add("collection", POSTS)
                .add("rkey", remoteId)
                .build();
        calls.send("POST", request(session, "com.atproto.repo.deleteRecord"), record);
    }

    @Override
    public void announce(String words, String idempotencyKey) throws TemporaryFailure {
        put(session(), RecordKey.of(idempotencyKey), BlueskyPost.of(words, calls.now()));
    }
}
