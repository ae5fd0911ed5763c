package org.madang.syndication.activitypub;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.madang.shared.net.GuardedHttp;
import org.madang.shared.net.Reply;
import org.madang.syndication.Answers;
import org.madang.syndication.TemporaryFailure;
import org.madang.syndication.activitypub.signature.Signatures;
import org.madang.syndication.activitypub.signature.Signatures.Dialect;
import org.madang.syndication.activitypub.signature.SigningKey;

/** Puts an act into an inbox. Who does not take the older dialect of signatures is asked once more in the newer one. */
@ApplicationScoped
class InboxCalls {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int REMEMBERED = 10_000;

    @Inject
    GuardedHttp http;

    @Inject
    Clock clock;

    private final Cache<String, Dialect> dialects = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    /** @throws org.madang.syndication.PermanentFailure if it makes no sense to try again */
    void post(String inbox, String body, SigningKey key) throws TemporaryFailure {
        Answers.of(() -> knock(URI.create(inbox), body.getBytes(StandardCharsets.UTF_8), key), clock);
    }

    private Reply knock(URI inbox, byte[] body, SigningKey key) throws IOException {
        var host = Objects.requireNonNullElse(inbox.getRawAuthority(), "");
        var usual = dialects.get(host, unknown -> Dialect.DRAFT);
        var reply = send(usual, inbox, body, key);
        if (reply.status() == UNAUTHORIZED || reply.status() == BAD_REQUEST) {
            var other = usual == Dialect.DRAFT ? Dialect.STANDARD : Dialect.DRAFT;
            var second = send(other, inbox, body, key);
            if (second.isSuccess()) {
                dialects.put(host, other);
                return second;
            }
        }
        return reply;
    }

    private Reply send(Dialect dialect, URI inbox, byte[] body, SigningKey key) throws IOException {
        var request =
                http.request(inbox).header("Content-Type", JsonLd.CONTENT_TYPE).header("Accept", "*/*");
        Signatures.sign(dialect, "POST", inbox, body, key, clock.instant()).forEach(request::header);
        return http.send(request.POST(BodyPublishers.ofByteArray(body)));
    }
}
