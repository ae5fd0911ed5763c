package org.madang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.madang.launch.RunningProduct;

/** Drives rows one after another and keeps what was measured. */
final class Meter {

    /** Below this share of the first answer's size, answers on average are something else than the first was. */
    private static final double SAME_ANSWER = 0.7;

    /** The warming-up ends when so many rounds on end were not cheaper by this factor than the cheapest before. */
    private static final int STILL = 2;

    private static final double CHEAPER = 0.95;
    private static final int MOST_ROUNDS = 12;

    private static final String COUNT = "select (select count(*) from comment) + (select count(*) from support)";

    private final RunningProduct product;
    private final BenchOptions options;
    private final Wrk wrk;
    private final Probe probe;
    private final Connection connection;
    private final List<Measurement> rows = new ArrayList<>();

    Meter(RunningProduct product, BenchOptions options, Wrk wrk, Probe probe, Connection connection) {
        this.product = product;
        this.options = options;
        this.wrk = wrk;
        this.probe = probe;
        this.connection = connection;
    }

    List<Measurement> rows() {
        return rows;
    }

    /** Drives a row that changes nothing. */
    void reading(Load load) {
        Bench.say(load.row());
        var refusal = probe.refusal(load, 0);
        if (!refusal.isEmpty()) {
            rows.add(Measurement.missing(load.row(), refusal));
            return;
        }
        warmUp(load);
        var before = ProcessFigures.of(product);
        var report = wrk.run(load, options.seconds());
        var spent = ProcessFigures.of(product).minus(before);
        rows.add(Measurement.of(load.row(), report, spent, join(report.trouble(), otherAnswers(load, report))));
    }

    /** Java compiles what runs often while it runs: drives a row until it gets no cheaper, a dozen times at most. */
    private void warmUp(Load load) {
        double cheapest = Double.MAX_VALUE;
        for (int round = 0, still = 0; round < MOST_ROUNDS && still < STILL; round++) {
            var before = ProcessFigures.of(product);
            var report = wrk.run(load, options.warmup());
            var spent = ProcessFigures.of(product).minus(before).serverMicros() / Math.max(1, report.requests());
            still = spent < cheapest * CHEAPER ? 0 : still + 1;
            cheapest = Math.min(cheapest, spent);
        }
    }

    /** Reads while one comment a second comes in. */
    void readingWhileCommenting(Load load, Load comment) {
        var refusal = probe.refusal(comment, 0);
        if (!refusal.isEmpty()) {
            rows.add(Measurement.missing(load.row(), refusal));
            return;
        }
        try (var trickle = new CommentTrickle(probe, comment, 1)) {
            reading(load);
            var last = rows.remove(rows.size() - 1);
            rows.add(last.with(join(last.trouble(), trickle.trouble())));
        }
    }

    /** Reads while many people sign in by password at once. */
    void readingWhileSigningIn(Load load, int atOnce) {
        try (var crowd = new SignInCrowd(product.webAddress()).goOn(atOnce)) {
            reading(load);
            var last = rows.remove(rows.size() - 1);
            rows.add(last.with(join(last.trouble(), crowd.trouble())));
        }
    }

    /** Signs people in by password, one after another. */
    void signingIn(String row) {
        Bench.say(row);
        try (var crowd = new SignInCrowd(product.webAddress())) {
            crowd.oneAfterAnother(row, product);
            rows.add(crowd.oneAfterAnother(row, product));
        }
    }

    /**
     * Drives a row whose every request stores a row of the database, and counts them there.
     *
     * @return the first step that was not taken
     */
    long changing(Load load, long firstStep) throws SQLException {
        Bench.say(load.row());
        var refusal = probe.refusal(load, firstStep);
        if (!refusal.isEmpty()) {
            rows.add(Measurement.missing(load.row(), refusal));
            return firstStep + 1;
        }
        wrk.goOnAt(load.row(), firstStep + 1);
        warmUp(load);
        long stored = stored();
        var before = ProcessFigures.of(product);
        var report = wrk.run(load, options.seconds());
        var spent = ProcessFigures.of(product).minus(before);
        long missing = report.requests() - report.refused() - (stored() - stored);
        var lost = missing > 0 ? missing + " answers without a row in the database" : "";
        rows.add(Measurement.of(load.row(), report, spent, join(report.trouble(), lost)));
        return wrk.reached(load.row());
    }

    /** Writes the same rows as another row of the table, without the product. */
    void bare(String row, Insert insert, long firstStep) throws SQLException {
        Bench.say(row);
        var inserts = new BareInserts(product.database(), options.connections());
        var step = new AtomicLong(firstStep);
        inserts.run(insert, step, Math.min(2, options.warmup()));
        var outcome = inserts.run(insert, step, options.seconds());
        rows.add(outcome.asRow(row));
    }

    private String otherAnswers(Load load, WrkReport report) {
        try {
            int first = probe.send(load, 0).body().getBytes(StandardCharsets.UTF_8).length;
            return report.bytesEach() < first * SAME_ANSWER
                    ? "answers of %,.0f bytes, not %,d".formatted(report.bytesEach(), first)
                    : "";
        } catch (IOException e) {
            return "the last answer did not come: " + e;
        }
    }

    private long stored() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNT)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
    }
}
