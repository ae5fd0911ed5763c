package org.madang.syndication.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.madang.shared.Settings;
import org.madang.shared.net.GuardedHttp;
import org.madang.syndication.feed.Feeds;
import org.madang.syndication.feed.HubAddress;

/** Calls of subscribers' servers: whether they meant it, and what is new. */
@ApplicationScoped
class SubscriberCalls {

    private static final int GONE = 410;

    /** What came of sending a feed. */
    enum Outcome {
        ARRIVED,
        FAILED,
        ENDED
    }

    @Inject
    GuardedHttp http;

    @Inject
    Settings settings;

    /** Whether the server at the callback says that it wants this: it repeats what we made up. */
    boolean confirms(Request request) {
        var challenge = UUID.randomUUID().toString();
        var query = "hub.mode=" + (request.subscribes() ? "subscribe" : "unsubscribe") + "&hub.topic="
                + URLEncoder.encode(settings.baseUrl() + request.topic(), StandardCharsets.UTF_8) + "&hub.challenge="
                + challenge + "&hub.lease_seconds=" + request.lease().toSeconds();
        var address = request.callback() + (request.callback().contains("?") ? "&" : "?") + query;
        try {
            var reply = http.send(http.request(URI.create(address)).GET());
            return reply.isSuccess() && reply.text().strip().equals(challenge);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    Outcome send(Subscription subscription, Feeds.Document feed) {
        try {
            var hub = "<" + settings.baseUrl() + HubAddress.PATH + ">; rel=\"hub\", <" + settings.baseUrl()
                    + subscription.topic() + ">; rel=\"self\"";
            var request = http.request(URI.create(subscription.callback()))
                    .header("Content-Type", feed.contentType())
                    .header("Link", hub);
            if (!subscription.secret().isEmpty()) {
                request.header("X-Hub-Signature", "sha256=" + sign(subscription.secret(), feed.bytes()));
            }
            var reply = http.send(request.POST(BodyPublishers.ofByteArray(feed.bytes())));
            if (reply.isSuccess()) {
                return Outcome.ARRIVED;
            }
            return reply.status() == GONE ? Outcome.ENDED : Outcome.FAILED;
        } catch (IOException | IllegalArgumentException e) {
            return Outcome.FAILED;
        }
    }

    static String sign(String secret, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
