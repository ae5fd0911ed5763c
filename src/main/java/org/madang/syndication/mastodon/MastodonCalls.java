package org.madang.syndication.mastodon;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Settings;
import org.madang.shared.net.GuardedHttp;
import org.madang.shared.net.Reply;
import org.madang.syndication.Answers;
import org.madang.syndication.PermanentFailure;
import org.madang.syndication.TemporaryFailure;

/** Calls of a Mastodon server's client API; what goes wrong is told as the failure that it means for a delivery. */
final class MastodonCalls {

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
        return Answers.of(() -> http.send(request), clock);
    }
}
