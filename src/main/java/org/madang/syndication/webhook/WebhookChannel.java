package org.madang.syndication.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.madang.syndication.Ability;
import org.madang.syndication.OutgoingPost;
import org.madang.syndication.Receipt;
import org.madang.syndication.TemporaryFailure;
import org.madang.syndication.connection.ConnectedChannel;
import org.madang.syndication.connection.Need;

/**
 * Any program that takes JSON. Every call carries {@code Madang-Delivery}, the same for every attempt at the same thing,
 * and {@code Madang-Signature: t=SECONDS,v1=HEX}, the HMAC-SHA256 of the time, a full stop and the body.
 */
@ApplicationScoped
public class WebhookChannel extends ConnectedChannel {

    private static final String NAME = "webhook";

    public WebhookChannel() {
        super(NAME, Need.ADDRESS, Need.SECRET);
    }

    @Override
    public Ability ability() {
        return Ability.withoutEnd().withPictures(1).withEdits();
    }

    @Override
    public String preview(OutgoingPost post) {
        return event("post.published", post).toString();
    }

    @Override
    public Receipt send(OutgoingPost post, String idempotencyKey) throws TemporaryFailure {
        call(event("post.published", post), idempotencyKey);
        return new Receipt(String.valueOf(post.number()), null);
    }

    @Override
    public void edit(OutgoingPost post, String remoteId) throws TemporaryFailure {
        call(
                event("post.changed", post),
                NAME + "-" + post.number() + "-" + calls().now().toEpochMilli());
    }

    @Override
    public void delete(OutgoingPost post, String remoteId) throws TemporaryFailure {
        var gone = Json.createObjectBuilder()
                .add("event", "post.gone")
                .add("number", post.number())
                .add("link", post.link())
                .build();
        call(gone, NAME + "-" + post.number() + "-gone");
    }

    @Override
    public void announce(String words, String idempotencyKey) throws TemporaryFailure {
        call(Json.createObjectBuilder().add("event", "alert").add("text", words).build(), idempotencyKey);
    }

    private static JsonObject event(String name, OutgoingPost post) {
        var tags = Json.createArrayBuilder();
        post.tags().forEach(tags::add);
        var event = Json.createObjectBuilder()
                .add("event", name)
                .add("number", post.number())
                .add("title", post.title())
                .add("summary", post.summary())
                .add("link", post.link())
                .add("language", post.language())
                .add("tags", tags);
        if (post.picture() != null) {
            event.add("picture", post.picture());
        }
        return event.build();
    }

    private void call(JsonObject event, String key) throws TemporaryFailure {
        var account = account();
        var body = event.toString();
        long seconds = calls().now().getEpochSecond();
        calls().send(calls().request(account.address())
                .header("Content-Type", "application/json")
                .header("Madang-Delivery", key)
                .header("Madang-Signature", "t=" + seconds + ",v1=" + sign(account.secret(), seconds + "." + body))
                .POST(BodyPublishers.ofString(body)));
    }

    static String sign(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            var key = secret.isEmpty() ? "-" : secret;
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
