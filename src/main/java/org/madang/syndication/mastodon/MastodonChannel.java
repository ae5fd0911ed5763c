package org.madang.syndication.mastodon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Settings;
import org.madang.shared.net.GuardedHttp;
import org.madang.shared.net.Reply;
import org.madang.syndication.Channel;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.Receipt;
import org.madang.syndication.TemporaryFailure;

/** A Mastodon-compatible server, with the account whose token the operator gave. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class MastodonChannel implements Channel {

    private static final String NAME = "mastodon";
    private static final int LOOK_BACK = 40;

    private Settings.@Nullable Mastodon account;
    private MastodonCalls calls;

    /** For the container's proxy. */
    protected MastodonChannel() {}

    @Inject
    public MastodonChannel(Settings settings, GuardedHttp http, Clock clock) {
        this.account = settings.mastodon();
        this.calls = new MastodonCalls(account, http, clock);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isConfigured() {
        return account != null;
    }

    @Override
    public int longestText() {
        return StatusText.MOST;
    }

    @Override
    public Receipt send(OutgoingPost post, String idempotencyKey) throws TemporaryFailure {
        var body = Json.createObjectBuilder()
                .add("status", StatusText.of(post))
                .add("visibility", "public")
                .add("language", post.language())
                .build();
        var request = calls.request("/api/v1/statuses")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(body.toString()));
        return receipt(object(calls.send(request)));
    }

    @Override
    public Optional<Receipt> find(OutgoingPost post) throws TemporaryFailure {
        var me = object(calls.send(calls.request("/api/v1/accounts/verify_credentials")));
        var path = "/api/v1/accounts/" + me.getString("id", "") + "/statuses?limit=" + LOOK_BACK;
        var link = Pattern.compile(Pattern.quote(post.link()) + "(?![0-9])");
        for (var status : array(calls.send(calls.request(path)))) {
            if (link.matcher(status.asJsonObject().getString("content", "")).find()) {
                return Optional.of(receipt(status.asJsonObject()));
            }
        }
        return Optional.empty();
    }

    private static Receipt receipt(JsonObject status) throws TemporaryFailure {
        var id = status.getString("id", "");
        if (id.isEmpty()) {
            throw new TemporaryFailure("unreadable-answer");
        }
        return new Receipt(id, webAddress(status.getString("url", status.getString("uri", null))));
    }

    /** It becomes a link on our page: nothing but an address of the web will do. */
    private static @Nullable String webAddress(@Nullable String text) {
        return text != null && text.matches("https?://\\S{1,500}") ? text : null;
    }

    private static JsonObject object(Reply reply) throws TemporaryFailure {
        return read(reply) instanceof JsonObject object ? object : JsonObject.EMPTY_JSON_OBJECT;
    }

    private static JsonArray array(Reply reply) throws TemporaryFailure {
        return read(reply) instanceof JsonArray array ? array : JsonArray.EMPTY_JSON_ARRAY;
    }

    private static JsonStructure read(Reply reply) throws TemporaryFailure {
        try (var reader = Json.createReader(new StringReader(reply.text()))) {
            return reader.read();
        } catch (JsonException e) {
            throw new TemporaryFailure("unreadable-answer", reply.status(), null);
        }
    }
}
