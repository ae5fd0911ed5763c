package org.madang.syndication.mastodon;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Settings;
import org.madang.shared.net.GuardedHttp;
import org.madang.shared.net.OutboundRefusedException;
import org.madang.shared.net.Reply;
import org.madang.syndication.PermanentFailure;
import org.madang.syndication.TemporaryFailure;

/** Calls of a Mastodon server's client API; what goes wrong is told as the failure that it means for a delivery. */
final class MastodonCalls {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final Settings.@Nullable Mastodon account;
    private final GuardedHttp http;
    private final Clock clock;

    MastodonCalls(Settings.@Nullable Mastodon account, GuardedHttp http, Clock clock) {
        this.account = account;
        this.http = http;
        this.clock = clock;
    }

    /** @throws PermanentFailure if no account was set up */
    HttpRequest.Builder request(String path) {
        if (account == null) {
            throw new PermanentFailure("not-configured", null);
        }
        return http.request(URI.create(account.url() + path))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + account.token());
    }

    /** The answer, if it is one of success. */
    Reply send(HttpRequest.Builder request) throws TemporaryFailure {
        try {
            var reply = http.send(request);
            if (!reply.isSuccess()) {
                refuse(reply);
            }
            return reply;
        } catch (OutboundRefusedException e) {
            throw new PermanentFailure("forbidden-address", null);
        } catch (HttpTimeoutException e) {
            throw new TemporaryFailure("no-answer");
        } catch (IOException e) {
            throw new TemporaryFailure("unreachable");
        }
    }

    private void refuse(Reply reply) throws TemporaryFailure {
        int status = reply.status();
        var retryAfter = reply.retryAfter(clock.instant()).orElse(null);
        if (status == TOO_MANY) {
            throw new TemporaryFailure("too-fast", status, retryAfter);
        }
        if (status >= SERVER_ERROR || status == REQUEST_TIMEOUT || status == TOO_EARLY) {
            throw new TemporaryFailure("server-error", status, retryAfter);
        }
        throw new PermanentFailure(status == UNAUTHORIZED || status == FORBIDDEN ? "unauthorized" : "refused", status);
    }
}
