package org.madang.syndication.x;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.net.MultipartForm;
import org.madang.syndication.Ability;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.PermanentFailure;
import org.madang.syndication.Pictures;
import org.madang.syndication.Receipt;
import org.madang.syndication.TemporaryFailure;
import org.madang.syndication.connection.ConnectedCalls;
import org.madang.syndication.connection.ConnectedChannel;
import org.madang.syndication.connection.Connection;
import org.madang.syndication.connection.Need;

/**
 * An account on X. It refuses the same words twice within a short time, which is all that keeps a second attempt from
 * standing there twice. The account holds the two public parts of the keys, the secret the two secret ones.
 */
@ApplicationScoped
public class XChannel extends ConnectedChannel {

    private static final String NAME = "x";

    @Inject
    @Nullable
    Pictures pictures;

    public XChannel() {
        super(NAME, Need.ADDRESS, Need.ACCOUNT, Need.SECRET);
    }

    @Override
    public Ability ability() {
        return Ability.upTo(XText.MOST).withPictures(1);
    }

    @Override
    public String preview(OutgoingPost post) {
        return XText.of(post);
    }

    @Override
    public Receipt send(OutgoingPost post, String idempotencyKey) throws TemporaryFailure {
        var picture = upload(post);
        var id = say(preview(post), picture);
        return new Receipt(id, "https://x.com/i/web/status/" + id);
    }

    private String say(String words, @Nullable String picture) throws TemporaryFailure {
        var body = Json.createObjectBuilder().add("text", words);
        if (picture != null) {
            body.add(
                    "media",
                    Json.createObjectBuilder()
                            .add("media_ids", Json.createArrayBuilder().add(picture)));
        }
        return id(ConnectedCalls.json(calls().send("POST", request("POST", "/2/tweets"), body.build())));
    }

    private static String id(JsonObject answer) throws TemporaryFailure {
        var data = answer.get("data") instanceof JsonObject object ? object : JsonObject.EMPTY_JSON_OBJECT;
        var id = data.getString("id", "");
        if (!id.matches("[0-9]{1,30}")) {
            throw new TemporaryFailure("unreadable-answer");
        }
        return id;
    }

    private @Nullable String upload(OutgoingPost post) throws TemporaryFailure {
        var picture = pictures == null ? null : pictures.of(post).orElse(null);
        if (picture == null) {
            return null;
        }
        try {
            var form = new MultipartForm()
                    .field("media_category", "tweet_image")
                    .file("media", picture.fileName(), picture.mediaType(), picture.bytes());
            var request = request("POST", "/2/media/upload").header("Content-Type", form.contentType());
            return id(ConnectedCalls.json(calls().send(request.POST(BodyPublishers.ofByteArray(form.bytes())))));
        } catch (PermanentFailure e) {
            return null; // words without their picture are better than none
        }
    }

    private HttpRequest.Builder request(String method, String path) {
        var account = account();
        var address = account.address() + path;
        var header = signature(account)
                .header(method, URI.create(address), UUID.randomUUID().toString(), calls().now());
        return calls().request(address).header("Authorization", header);
    }

    /** @throws PermanentFailure if an admin did not enter both pairs */
    private static OAuthSignature signature(Connection account) {
        var names = account.account().strip().split("\\s+");
        var secrets = account.secret().strip().split("\\s+");
        if (names.length != 2 || secrets.length != 2) {
            throw new PermanentFailure("unauthorized", null);
        }
        return new OAuthSignature(names[0], secrets[0], names[1], secrets[1]);
    }

    @Override
    public void delete(OutgoingPost post, String remoteId) throws TemporaryFailure {
        calls().delete(request("DELETE", "/2/tweets/" + remoteId));
    }

    @Override
    public void announce(String words, String idempotencyKey) throws TemporaryFailure {
        say(XText.cut(words, XText.MOST), null);
    }
}
