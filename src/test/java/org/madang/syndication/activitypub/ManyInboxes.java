package org.madang.syndication.activitypub;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.madang.shared.Settings.Database;

/** Followers of the city on many hosts of this computer, and what came into their inboxes. */
final class ManyInboxes implements AutoCloseable {

    private static final String ADDRESS = "http://127.1.%d.%d:%d/users/%d";

    private final HttpServer server;
    private final int hosts;
    private final int port;

    /** Inboxes that got at least one activity, with how often each did. */
    private final ConcurrentHashMap<String, AtomicInteger> received = new ConcurrentHashMap<>();

    private final Set<String> activities = ConcurrentHashMap.newKeySet();

    ManyInboxes(int hosts) throws IOException {
        this.hosts = hosts;
        server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 1000);
        port = server.getAddress().getPort();
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var inbox = exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI();
            if (body.contains("\"Announce\"")) {
                activities.add(body.replaceAll("(?s).*?\"id\":\"([^\"]+/activities/[^\"]+)\".*", "$1"));
                received.computeIfAbsent(inbox, key -> new AtomicInteger()).incrementAndGet();
            }
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        server.start();
    }

    /** What {@code MADANG_OUTBOUND_ALLOW} has to name. */
    String allowed() {
        return IntStream.range(0, hosts)
                .mapToObj(host -> "127.1.%d.%d:%d".formatted(host / 200, host % 200 + 1, port))
                .collect(Collectors.joining(","));
    }

    /** Writes followers of an actor into the database, each with an inbox of its own. */
    void follow(Database database, String actor, int followers) throws SQLException {
        var owner = database.asOwner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
            connection.setAutoCommit(false);
            try (var remote = connection.prepareStatement(
                            "insert into remote_actor (address, key_id, public_pem, inbox,"
                                    + " handle, name, url, fetched_at) values (?, ?, 'x', ?, '@a@b', 'a', 'http://b', now())");
                    var follower = connection.prepareStatement(
                            "insert into follower (actor, address, activity, at) values (?, ?, 'x', now())")) {
                for (int i = 0; i < followers; i++) {
                    int host = i % hosts;
                    var address = ADDRESS.formatted(host / 200, host % 200 + 1, port, i);
                    remote.setString(1, address);
                    remote.setString(2, address + "#key");
                    remote.setString(3, address + "/inbox");
                    remote.addBatch();
                    follower.setString(1, actor);
                    follower.setString(2, address);
                    follower.addBatch();
                }
                remote.executeBatch();
                follower.executeBatch();
            }
            connection.commit();
        }
    }

    int reached() {
        return received.size();
    }

    /** How many requests came that had come before. */
    int repeated() {
        return received.values().stream().mapToInt(count -> count.get() - 1).sum();
    }

    /** The ids of what came. */
    Set<String> activities() {
        return activities;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
