package org.madang.syndication.bluesky;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.syndication.Ability;
import org.madang.syndication.Answer;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.PermanentFailure;
import org.madang.syndication.Pictures;
import org.madang.syndication.Receipt;
import org.madang.syndication.TemporaryFailure;
import org.madang.syndication.connection.ConnectedCalls;
import org.madang.syndication.connection.ConnectedChannel;
import org.madang.syndication.connection.Connection;
import org.madang.syndication.connection.Need;

/** An account on Bluesky, by its server, its handle and an app password. */
@ApplicationScoped
public class BlueskyChannel extends ConnectedChannel {

    private static final String NAME = "bluesky";
    private static final String POSTS = "app.bsky.feed.post";

    /** Who we are there, for a few calls in a row. */
    private record Session(Connection account, String did, String token) {}

    @Inject
    Pictures pictures;

    public BlueskyChannel() {
        super(NAME, Need.ADDRESS, Need.ACCOUNT, Need.SECRET);
    }

    @Override
    public Ability ability() {
        return Ability.upTo(BlueskyPost.LONGEST).withPictures(1).withReplies();
    }

    @Override
    public String preview(OutgoingPost post) {
        return BlueskyPost.of(post, null, calls().now()).getString("text");
    }

    @Override
    public Receipt send(OutgoingPost post, String idempotencyKey) throws TemporaryFailure {
        var session = session();
        var key = RecordKey.of(idempotencyKey);
        put(session, key, BlueskyPost.of(post, thumbnail(session, post), calls().now()));
        return new Receipt(key, "https://bsky.app/profile/" + session.account().account() + "/post/" + key);
    }

    private void put(Session session, String key, JsonObject post) throws TemporaryFailure {
        var record = Json.createObjectBuilder()
                .add("repo", session.did())
                .add("collection", POSTS)
                .add("rkey", key)
                .add("record", post)
                .build();
        calls().send("POST", request(session, "com.atproto.repo.putRecord"), record);
    }

    private Session session() throws TemporaryFailure {
        var account = account();
        var login = Json.createObjectBuilder()
                .add("identifier", account.account())
                .add("password", account.secret())
                .build();
        var address = account.address() + "/xrpc/com.atproto.server.createSession";
        var session = ConnectedCalls.json(calls().send("POST", calls().request(address), login));
        return new Session(account, session.getString("did", ""), session.getString("accessJwt", ""));
    }

    private HttpRequest.Builder request(Session session, String method) {
        return calls().request(session.account().address() + "/xrpc/" + method)
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
            return ConnectedCalls.json(calls().send(request)).getJsonObject("blob");
        } catch (PermanentFailure e) {
            return null; // words without their picture are better than none
        }
    }

    @Override
    public void delete(OutgoingPost post, String remoteId) throws TemporaryFailure {
        var session = session();
        var record = Json.createObjectBuilder()
                .add("repo", session.did())
                .add("collection", POSTS)
                .add("rkey", remoteId)
                .build();
        calls().send("POST", request(session, "com.atproto.repo.deleteRecord"), record);
    }

    /** The server asks the network's own index, which is a moment behind. */
    @Override
    public Optional<List<Answer>> answers(String remoteId) throws TemporaryFailure {
        var session = session();
        var post = URLEncoder.encode("at://" + session.did() + "/" + POSTS + "/" + remoteId, StandardCharsets.UTF_8);
        var thread = calls().send(request(session, "app.bsky.feed.getPostThread?depth=10&parentHeight=0&uri=" + post));
        return Optional.of(BlueskyThread.answers(ConnectedCalls.json(thread), session.did()));
    }

    @Override
    public void announce(String words, String idempotencyKey) throws TemporaryFailure {
        put(session(), RecordKey.of(idempotencyKey), BlueskyPost.of(words, calls().now()));
    }
}
