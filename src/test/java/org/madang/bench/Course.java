package org.madang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.madang.launch.RunningProduct;
import org.madang.moderation.FlagCost;

/** The order in which the rows are driven: what changes the data comes after what reads it. */
final class Course {

    static final String HOME_UNDER_CHANGE = "home while one comment a second comes in";

    static final int CROWD = 200;
    static final String SIGN_IN = "sign in by password, one after another";
    static final String HOME_UNDER_RUSH = "home while " + CROWD + " people sign in at once";

    private static final int ATTEMPTS = 5;

    /** The warming-up ends when so many rounds on end were not faster by this factor than the best before. */
    private static final int STILL = 2;

    private static final double FASTER = 1.05;
    private static final int ROUND_SECONDS = 6;

    private final RunningProduct product;
    private final BenchOptions options;
    private final SeededCity city;
    private final Path folder;
    private final Stops stops;
    private final Rows rows;

    Course(RunningProduct product, BenchOptions options, SeededCity city, Path folder, Stops stops) {
        this.product = product;
        this.options = options;
        this.city = city;
        this.folder = folder;
        this.stops = stops;
        this.rows = new Rows(options);
    }

    /** Drives all rows of a product that is ready. */
    Report run(double bootSeconds) throws SQLException, IOException {
        double afterBoot = ProcessFigures.residentMegabytes(product.serverProcess());
        var probe = new Probe(product.webAddress(), folder);
        try (var wrk = stops.watch(new Wrk(product.webAddress(), options.connections(), folder));
                var connection = SeededCity.connect(product.database())) {
            var meter = new Meter(product, options, wrk, probe, connection);
            warmUp(wrk);
            read(meter);
            var statements = countStatements(probe, connection);
            meter.readingWhileCommenting(rows.home().named(HOME_UNDER_CHANGE), rows.comment());
            meter.signingIn(SIGN_IN);
            meter.readingWhileSigningIn(rows.home().named(HOME_UNDER_RUSH), CROWD);
            Bench.say("pages of long threads");
            ThreadPages.fill(connection, options.posts() - 1, options.posts());
            double pageOfMany = new ThreadPages(probe).ratio(options.posts() - 1, options.posts());
            new Changes(meter, options, city).run(rows);
            meter.reading(rows.staticFile().named("static file of 30 KB, again"));
            var figures = new Report.Figures(
                    bootSeconds,
                    afterBoot,
                    ProcessFigures.residentMegabytes(product.serverProcess()),
                    databaseMegabytes(connection),
                    statements,
                    pageOfMany,
                    LogRows.secondsToVerify(),
                    FlagCost.millis());
            return new Report(options, meter, rows, figures);
        }
    }

    /** Java compiles what runs often while it runs, so the first minutes say little about a product that runs for months. */
    private void warmUp(Wrk wrk) {
        Bench.say("Warming up");
        var pages = List.of(rows.home(), rows.post(), rows.proposals(), rows.proposal(), rows.search());
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(options.start());
        double best = 0;
        for (int rounds = 0, still = 0; still < STILL && System.nanoTime() < until; rounds++) {
            for (var page : pages) {
                wrk.run(page, 1);
                wrk.run(page.signedIn(), 1);
                wrk.run(rows.uncached(page), 1);
            }
            double rate = wrk.run(rows.uncached(rows.post()), ROUND_SECONDS).perSecond();
            still = rate > best * FASTER ? 0 : still + 1;
            best = Math.max(best, rate);
            Bench.say("Round %d: a post rendered %.0f times a second".formatted(rounds + 1, rate));
        }
    }

    private void read(Meter meter) {
        meter.reading(rows.staticFile());
        meter.reading(rows.ping());
        for (var page : List.of(rows.home(), rows.post(), rows.proposals(), rows.proposal(), rows.search())) {
            meter.reading(page);
            meter.reading(page.signedIn());
        }
        for (var page : List.of(rows.home(), rows.post(), rows.proposal())) {
            meter.reading(rows.uncached(page));
        }
    }

    private Map<String, Integer> countStatements(Probe probe, Connection connection) throws SQLException, IOException {
        Bench.say("SQL statements");
        Map<String, Integer> counts = new LinkedHashMap<>();
        var written = new StringBuilder();
        try (var log = new StatementLog(connection, city.log())) {
            for (var page : List.of(rows.home(), rows.post(), rows.proposals(), rows.proposal(), rows.search())) {
                var load = page.signedIn();
                if (probe.refusal(load, 0).isEmpty()) {
                    var statements = log.of(() -> probe.send(load, 0), ATTEMPTS);
                    counts.put(load.row(), statements.size());
                    written.append(load.row()).append('\n');
                    statements.forEach(line -> written.append("  ").append(line).append('\n'));
                }
            }
        }
        Files.writeString(folder.resolve("statements.txt"), written);
        return counts;
    }

    private static double databaseMegabytes(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var size = statement.executeQuery("select pg_database_size(current_database())")) {
            size.next();
            return size.getLong(1) / 1_048_576.0;
        }
    }
}
