package org.madang.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The desk as staff use it: every open proposal waits for a department with a clock of its own, five officers turn the
 * pages of the queue at once, somebody reads the figures, and a new holiday moves the last days of all answers.
 */
final class DeskLoad implements Scenario {

    private static final int OFFICERS = 5;
    private static final int PAGES_EACH = 40;
    private static final double MOST_MILLIS = 400;
    private static final double MOST_SECONDS = 60;
    private static final double PERCENT = 95;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String STAFF = """
            update person set department = (select slug from department order by position limit 1)
                where handle in ('reader1', 'reader2', 'reader3', 'reader4', 'reader5');
            insert into person_role select id, r from person, unnest(array['STAFF', 'ADMIN']) r
                where handle in ('reader1', 'reader2', 'reader3', 'reader4', 'reader5') on conflict do nothing;
            update sign_in set strong = true;
            """;
    private static final String QUEUE = """
            update proposal p set status = 'UNDER_REVIEW', due_on = current_date + 1 + (c.number % 60)::int,
                department = d.slug from content c, (select slug, row_number() over (order by position) - 1 place,
                    count(*) over () many from department) d
                where c.id = p.id and p.status = 'OPEN' and c.number % d.many = d.place;
            insert into answer_clock (proposal_id, rule, from_on, received_on)
                select id, 'CHOSEN', due_on, current_date from proposal where status = 'UNDER_REVIEW'
                on conflict do nothing;
            analyze;
            """;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public void run(Ground ground, Goals goals) throws SQLException, IOException {
        var site = ground.product().webAddress();
        try (var connection = SeededCity.connect(ground.product().database())) {
            execute(connection, STAFF);
            execute(connection, QUEUE);
            Bench.say("%,d proposals wait for an answer"
                    .formatted(number(connection, "select count(*) from answer_clock")));
            turnPages(site, true);
            goals.atMost("a page of the queue, p95 of 5 officers, ms", MOST_MILLIS, turnPages(site, false));
            goals.atMost("the figures, p95, ms", MOST_MILLIS, readFigures(site));
            goals.atMost("all clocks after a new holiday, s", MOST_SECONDS, moveClocks(site, connection));
        }
    }

    /** Each officer after another turns pages, in the orders and views that the desk has. */
    private double turnPages(URI site, boolean warmingUp) {
        var pages = List.of(
                "/desk",
                "/desk?view=mine",
                "/desk?view=soon",
                "/desk?view=unassigned",
                "/desk?q=%EC%82%B0%EC%B1%85",
                "/api/v1/desk?size=50&page=7&sort=SUPPORTS&order=DESC",
                "/api/v1/desk?size=50&page=100&sort=DUE");
        List<Callable<List<Long>>> officers = new ArrayList<>();
        for (int i = 0; i < OFFICERS; i++) {
            int officer = i;
            officers.add(() -> times(site, officer, pages, warmingUp ? PAGES_EACH / 2 : PAGES_EACH));
        }
        return p95(together(officers));
    }

    private double readFigures(URI site) throws IOException {
        long waited = System.nanoTime();
        while (!body(site, 0, "/insight").contains("<svg") && System.nanoTime() - waited < PATIENCE.toNanos()) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
        var pages = List.of(
                "/insight?from=2025-01&to=2026-11&n=",
                "/insight?from=2026-01&to=2026-10&n=",
                "/insight?department=parks&n=");
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < PAGES_EACH; i++) {
            times.add(millis(site, 0, pages.get(i % pages.size()) + i));
        }
        return p95(times);
    }

    private double moveClocks(URI site, Connection connection) throws SQLException, IOException {
        var day = text(
                connection,
                "select min(due_on)::text from proposal where due_on > current_date + 20"
                        + " and extract(isodow from due_on) < 6");
        var wait = "select count(*) from proposal p join answer_clock k on k.proposal_id = p.id where p.due_on = '"
                + day + "'";
        Bench.say("%,d answers are due on %s".formatted(number(connection, wait), day));
        long began = System.nanoTime();
        send(HttpRequest.newBuilder(site.resolve("/api/v1/calendar/" + day))
                .header("Authorization", "Bearer " + People.token(0))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"kind\":\"CLOSED\",\"ko\":\"시민의 날\",\"en\":\"Citizens' day\"}")));
        while (number(connection, wait) > 0 && System.nanoTime() - began < PATIENCE.toNanos()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private List<Long> times(URI site, int officer, List<String> pages, int many) throws IOException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            times.add(millis(site, officer, pages.get((i + officer) % pages.size())));
        }
        return times;
    }

    private static double p95(List<Long> times) {
        return new Percentiles(times.stream().mapToLong(Long::longValue).toArray()).at(PERCENT) / 1e6;
    }

    private static List<Long> together(List<Callable<List<Long>>> people) {
        var threads = Executors.newFixedThreadPool(people.size());
        List<Long> all = new ArrayList<>();
        try {
            for (var done : threads.invokeAll(people)) {
                all.addAll(done.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
        return all;
    }

    private long millis(URI site, int officer, String path) throws IOException {
        long began = System.nanoTime();
        body(site, officer, path);
        return System.nanoTime() - began;
    }

    private String body(URI site, int officer, String path) throws IOException {
        var request = HttpRequest.newBuilder(site.resolve(path));
        return send(
                path.startsWith("/api/")
                        ? request.header("Authorization", "Bearer " + People.token(officer))
                        : request.header("Cookie", "madang_session=" + People.session(officer)));
    }

    private String send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(text(connection, sql));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }
}
