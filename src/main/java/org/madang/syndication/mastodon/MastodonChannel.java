package org.madang.syndication.mastodon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Settings;
import org.madang.shared.net.GuardedHttp;
import org.madang.shared.net.MultipartForm;
import org.madang.shared.net.Reply;
import org.madang.syndication.Ability;
import org.madang.syndication.Answer;
import org.madang.syndication.Channel;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.PermanentFailure;
import org.madang.syndication.Pictures;
import org.madang.syndication.Receipt;
import org.madang.syndication.TemporaryFailure;

/** A Mastodon-compatible server, with the account whose token the operator gave. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class MastodonChannel implements Channel {

    private static final String NAME = "mastodon";
    private static final int LOOK_BACK = 40;
    private static final int NOT_FOUND = 404;

    private Settings.@Nullable Mastodon account;
    private MastodonCalls calls;
    private Pictures pictures;

    /** For the container's proxy. */
    protected MastodonChannel() {}

    @Inject
    public MastodonChannel(Settings settings, GuardedHttp http, Pictures pictures, Clock clock) {
        this.account = settings.mastodon();
        this.pictures = pictures;
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
    public Ability ability() {
        return Ability.upTo(StatusText.MOST).withPictures(1).withEdits().withReplies();
    }

    @Override
    public String preview(OutgoingPost post) {
        return StatusText.of(post);
    }

    @Override
    public Receipt send(OutgoingPost post, String idempotencyKey) throws TemporaryFailure {
        var request = calls.request("/api/v1/statuses")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(status(post, upload(post)).toString()));
        return receipt(object(calls.send(request)));
    }

    private static JsonObject status(OutgoingPost post, @Nullable String picture) {
        var status = Json.createObjectBuilder()
                .add("status", StatusText.of(post))
                .add("visibility", "public")
                .add("language", post.language());
        if (picture != null) {
            status.add("media_ids", Json.createArrayBuilder().add(picture));
        }
        return status.build();
    }

    /** The name of the post's picture there; null if it has none, or the server does not take it. */
    private @Nullable String upload(OutgoingPost post) throws TemporaryFailure {
        var picture = pictures.of(post);
        if (picture.isEmpty()) {
            return null;
        }
        try {
            var form = new MultipartForm()
                    .file(
                            "file",
                            picture.get().fileName(),
                            picture.get().mediaType(),
                            picture.get().bytes());
            var request = calls.request("/api/v2/media").header("Content-Type", form.contentType());
            var id = object(calls.send(request.POST(BodyPublishers.ofByteArray(form.bytes()))))
                    .getString("id", "");
            return id.isEmpty() ? null : id;
        } catch (PermanentFailure e) {
            return null; // words without their picture are better than none
        }
    }

    @Override
    public void edit(OutgoingPost post, String remoteId) throws TemporaryFailure {
        calls.send(calls.request("/api/v1/statuses/" + name(remoteId))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(status(post, null).toString())));
    }

    @Override
    public void delete(OutgoingPost post, String remoteId) throws TemporaryFailure {
        try {
            calls.send(calls.request("/api/v1/statuses/" + name(remoteId)).DELETE());
        } catch (PermanentFailure e) {
            if (e.status() == null || e.status() != NOT_FOUND) {
                throw e;
            }
        }
    }

    @Override
    public Optional<List<Answer>> answers(String remoteId) throws TemporaryFailure {
        var context = object(calls.send(calls.request("/api/v1/statuses/" + name(remoteId) + "/context")));
        var answers = context.get("descendants") instanceof JsonArray array ? array : JsonArray.EMPTY_JSON_ARRAY;
        return Optional.of(answers.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(status -> status.getString("visibility", "").equals("public"))
                .flatMap(status -> answer(status).stream())
                .toList());
    }

    private static Optional<Answer> answer(JsonObject status) {
        var account = status.get("account") instanceof JsonObject object ? object : JsonObject.EMPTY_JSON_OBJECT;
        var id = status.getString("uri", status.getString("id", ""));
        var author = account.getString("uri", account.getString("url", ""));
        var url = webAddress(status.getString("url", id));
        var handle = account.getString("acct", "");
        var name = account.getString("display_name", "");
        return id.isEmpty() || author.isEmpty() || url == null
                ? Optional.empty()
                : Optional.of(new Answer(
                        id,
                        author,
                        name.isBlank() ? handle : name,
                        "@" + handle,
                        url,
                        status.getString("content", "")));
    }

    @Override
    public boolean announces() {
        return true;
    }

    @Override
    public void announce(String words, String idempotencyKey) throws TemporaryFailure {
        var status = Json.createObjectBuilder()
                .add("status", StatusText.cut(words, StatusText.MOST))
                .add("visibility", "public")
                .add("language", "ko");
        calls.send(calls.request("/api/v1/statuses")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(status.build().toString())));
    }

    private static String name(String remoteId) {
        return URLEncoder.encode(remoteId, StandardCharsets.UTF_8);
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
        } catch (RuntimeException e) { // the parser says by an unnamed one that brackets go too deep
            throw new TemporaryFailure("unreadable-answer", reply.status(), null);
        }
    }
}
