package org.madang.syndication.activitypub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.madang.shared.Settings.Database;
import org.madang.syndication.activitypub.signature.Keys;
import org.madang.syndication.activitypub.signature.Signatures.Dialect;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.RunningMadang.Madang;
import org.madang.testing.harness.SharedPostgres;

/**
 * What syndication and hub cost under load; {@code -Dmadang.load=true}. Prints its figures into {@code
 * target/it/syndication-load.txt} and holds nothing against a goal: machines differ.
 */
@EnabledIfSystemProperty(named = "madang.load", matches = "true")
class SyndicationLoadIT {

    private static final int INBOXES = 10_000;
    private static final int HOSTS = 200;
    private static final int ACTIVITIES = 3_000;
    private static final int SENDERS = 8;
    private static final int ACCOUNTS = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Database database = SharedPostgres.emptyDatabase("load");
    private final StringBuilder figures = new StringBuilder();

    @Test
    void figures() throws IOException, SQLException, InterruptedException, ExecutionException {
        try (var inboxes = new ManyInboxes(HOSTS);
                var peer = new Peer(0);
                var site = new Site();
                var madang = Madang.start(
                        "load",
                        database,
                        Map.of("MADANG_DEMO", "true"),
                        Map.of(
                                "MADANG_LIMITS",
                                "1000",
                                "MADANG_OUTBOUND_ALLOW",
                                inboxes.allowed() + "," + peer.authority() + "," + site.authority()))) {
            quiet(madang);
            fanOut(madang, inboxes);
            quiet(madang);
            inbox(madang, peer);
            quiet(madang);
            poll(madang, site);
        } finally {
            Files.writeString(Path.of("target/it/syndication-load.txt"), figures);
        }
    }

    private void say(String line, Object... parts) {
        figures.append(line.formatted(parts)).append('\n');
    }

    private static void quiet(Madang madang) {
        var last = new Duration[] {cpu(madang)};
        Await.until(Duration.ofSeconds(60), () -> {
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            var now = cpu(madang);
            boolean rests = now.minus(last[0]).toMillis() < 200;
            last[0] = now;
            return rests;
        });
    }

    private static Duration cpu(Madang madang) {
        return madang.serverProcess().info().totalCpuDuration().orElseThrow();
    }

    private static long megabytes(Madang madang) {
        try (Stream<String> lines =
                Files.lines(Path.of("/proc/" + madang.serverProcess().pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void fanOut(Madang madang, ManyInboxes inboxes) throws SQLException {
        inboxes.follow(database, "city", INBOXES);
        long idle = megabytes(madang);
        var before = cpu(madang);
        var writer = ApiCaller.at(madang).as("writer1");
        int post = writer.post("/posts", json("{'title':'만 곳에 가는 글','body':'멀리 가는 글','topic':'culture'}"))
                .number("number");
        long began = System.nanoTime();
        writer.put("/posts/" + post + "/publication", json("{'channels':['activitypub']}"));
        boolean all = Await.until(PATIENCE, () -> inboxes.reached() == INBOXES);
        double seconds = (System.nanoTime() - began) / 1e9;
        say(
                "%d inboxes on %d hosts: %d reached in %.1f s, %.1f s of CPU, %d MB over idle",
                INBOXES,
                HOSTS,
                inboxes.reached(),
                seconds,
                cpu(madang).minus(before).toMillis() / 1e3,
                megabytes(madang) - idle);
        assertThat(all).isTrue();
    }

    private void inbox(Madang madang, Peer peer) throws InterruptedException, ExecutionException {
        var inbox = URI.create(madang.address() + "/ap/inbox");
        List<Callable<Integer>> good = new ArrayList<>();
        List<Callable<Integer>> forged = new ArrayList<>();
        for (int i = 0; i < ACTIVITIES; i++) {
            var body = bytes(peer.act("like-" + i, "Like")
                    .add("object", madang.address() + "/ap/posts/" + (i % 20 + 1))
                    .build()
                    .toString());
            var headers = peer.signed(Dialect.DRAFT, inbox, body, Instant.now());
            good.add(() -> Peer.post(inbox, body, headers));
        }
        var own = peer.changeKey(Keys.create());
        for (int i = 0; i < ACTIVITIES; i++) {
            var body = bytes(peer.act("forged-" + i, "Like").build().toString());
            var headers = peer.signed(Dialect.DRAFT, inbox, body, Instant.now());
            forged.add(() -> Peer.post(inbox, body, headers));
        }
        peer.changeKey(own);
        drive("verified activities", madang, good, 202);
        drive("forged activities with a cached key", madang, forged, 401);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void drive(String what, Madang madang, List<Callable<Integer>> calls, int status)
            throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(SENDERS);
        try {
            threads.invokeAll(calls.subList(0, 500)); // warms up
            var measured = calls.subList(500, calls.size());
            var before = cpu(madang);
            long began = System.nanoTime();
            int right = 0;
            for (var answer : threads.invokeAll(measured)) {
                right += answer.get() == status ? 1 : 0;
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            say(
                    "%s: %.0f a second, %.2f ms of CPU each, %d of %d answered %d",
                    what,
                    measured.size() / seconds,
                    cpu(madang).minus(before).toMillis() / (double) measured.size(),
                    right,
                    measured.size(),
                    status);
            assertThat(right).isEqualTo(measured.size());
        } finally {
            threads.shutdown();
        }
    }

    private void poll(Madang madang, Site site) throws SQLException {
        try (var connection = connect();
                var insert = connection.prepareStatement("insert into hub_source (id, department, channel, label, page,"
                        + " created_at) values (gen_random_uuid(), 'parks', 'blog', 'blog', ?, now())")) {
            for (int i = 0; i < ACCOUNTS; i++) {
                insert.setString(1, site.address() + "/" + i + ".xml");
                insert.addBatch();
            }
            insert.executeBatch();
            round(madang, site, connection, "the first time, with 10 entries each");
            round(madang, site, connection, "again, with nothing new");
        }
    }

    private void round(Madang madang, Site site, Connection connection, String which) throws SQLException {
        int asked = site.asked.get();
        var before = cpu(madang);
        long began = System.nanoTime();
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                            + " select 'hub-source', id::text, now(), false, 1 from hub_source on conflict (task_name, task_instance)"
                            + " do update set execution_time = now(), version = scheduled_tasks.version + 1"
                            + " where not scheduled_tasks.picked");
        }
        Supplier<Boolean> all = () -> site.asked.get() - asked >= ACCOUNTS;
        assertThat(Await.until(PATIENCE, all::get)).isTrue();
        double spent = cpu(madang).minus(before).toMillis() / 1e3;
        say(
                "%d accounts polled %s: %.1f s, %.2f s of CPU; every 10 minutes that is %.2f %% of a core",
                ACCOUNTS, which, (System.nanoTime() - began) / 1e9, spent, spent / 600 * 100);
    }

    private Connection connect() throws SQLException {
        var owner = database.asOwner();
        return DriverManager.getConnection(owner.url(), owner.user(), owner.password());
    }

    /** A site with a feed at every address, that says when there is nothing new. */
    private static final class Site implements AutoCloseable {

        private final HttpServer server;
        private final AtomicInteger asked = new AtomicInteger();

        private Site() throws IOException {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 1000);
            server.setExecutor(Executors.newFixedThreadPool(4));
            server.createContext("/", exchange -> {
                boolean robots = exchange.getRequestURI().getPath().equals("/robots.txt");
                boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
                var body = bytes(robots ? "" : feed(exchange.getRequestURI().getPath()));
                exchange.getResponseHeaders().add("ETag", "\"1\"");
                exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
                exchange.sendResponseHeaders(known ? 304 : 200, known || body.length == 0 ? -1 : body.length);
                if (!known) {
                    exchange.getResponseBody().write(body);
                }
                exchange.close();
                asked.addAndGet(robots ? 0 : 1);
            });
            server.start();
        }

        private static String feed(String path) {
            var items = new StringBuilder();
            for (int i = 0; i < 10; i++) {
                items.append("<item><title>느티천 소식 " + path + " " + i + "</title><link>http://127.0.0.1" + path + "/" + i
                        + "</link><description>" + "많이 걸어 주세요. ".repeat(40)
                        + "</description><pubDate>Sat, 21 Nov 2026 10:00:00 GMT</pubDate></item>");
            }
            return "<rss version='2.0'><channel><title>blog</title><link>http://127.0.0.1</link><description>x</description>"
                    + items + "</channel></rss>";
        }

        private String authority() {
            return "127.0.0.1:" + server.getAddress().getPort();
        }

        private String address() {
            return "http://" + authority();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
