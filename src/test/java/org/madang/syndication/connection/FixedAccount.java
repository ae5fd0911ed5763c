package org.madang.syndication.connection;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.madang.shared.Settings;
import org.madang.shared.net.GuardedHttp;
import org.madang.syndication.OutgoingPost;

/** Calls with one account that needs no database, for tests of a network's channel. */
public final class FixedAccount extends ConnectedCalls {

    public static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    public static final String KEY = "madang-019ab000-0000-7000-8000-00000000000a";
    public static final OutgoingPost POST = new OutgoingPost(
            12, "산책로가 <열렸어요>", "느티천을 @모두 걸어요 & 쉬어요.", "https://city.example/posts/12", "ko", List.of("산책"), null);

    private Connection account;

    public FixedAccount(String server, Connection account) {
        super(new ConnectionService(), http(server), Clock.fixed(NOW, ZoneOffset.UTC));
        this.account = account;
    }

    private static GuardedHttp http(String server) {
        var environment = Map.of("MADANG_OUTBOUND_ALLOW", server.replaceFirst("^http://", ""));
        return new GuardedHttp(Settings.from(environment, Path.of("/somewhere")));
    }

    /** Gives a channel this account. */
    public void on(ConnectedChannel channel) {
        channel.calls = this;
    }

    @Override
    public void renew(String channel, String secret) {
        account = new Connection(account.address(), account.account(), secret);
    }

    @Override
    public Connection account(String channel) {
        return account;
    }
}
