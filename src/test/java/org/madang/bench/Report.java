package org.madang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the bench says at its end. */
record Report(BenchOptions options, List<Measurement> table, Rows rows, Figures figures) {

    /**
     * What is not a row.
     *
     * @param bootSeconds from the start of PostgreSQL until health and the home page answer
     * @param megabytesAfterBoot memory of the server's process in RAM
     * @param statements SQL statements of one request, by row
     */
    record Figures(
            double bootSeconds,
            double megabytesAfterBoot,
            double megabytesAfterLoad,
            double databaseMegabytes,
            Map<String, Integer> statements,
            double pageOfMany,
            double secondsToVerify,
            double flagMillis) {}

    Report(BenchOptions options, Meter meter, Rows rows, Figures figures) {
        this(options, List.copyOf(meter.rows()), rows, figures);
    }

    /** Whether every row is. */
    boolean isGood() {
        return table.stream().allMatch(Measurement::isGood);
    }

    String text() {
        var text = new StringBuilder(options.describe())
                .append("\n")
                .append(machine())
                .append("\n\n");
        text.append(ResultTable.of(table, staticPerSecond())).append("\n");
        troubles().forEach(line -> text.append("! ").append(line).append("\n"));
        text.append("boot to ready %.1f s; memory after boot %.0f MB, after the load %.0f MB; database %,.0f MB%n"
                .formatted(
                        figures.bootSeconds(),
                        figures.megabytesAfterBoot(),
                        figures.megabytesAfterLoad(),
                        figures.databaseMegabytes()));
        figures.statements().forEach((row, count) -> text.append("SQL statements of " + row + ": " + count + "\n"));
        text.append(toBare("comments", rows.comment().row(), Changes.BARE_COMMENT));
        text.append(toBare("supports", rows.support().row(), Changes.BARE_SUPPORT));
        text.append("\n").append(goals());
        return text.toString();
    }

    private Goals goals() {
        var goals = new Goals();
        for (var page : List.of(rows.home(), rows.post(), rows.proposal())) {
            goals.atLeast(page.row() + " from the cache, of static", 0.4, perSecond(page.row()) / staticPerSecond());
        }
        goals.atMost("post rendered for every request, ms of CPU", 3, serverMillis(rows.uncached(rows.post())));
        goals.atMost(Course.HOME_UNDER_CHANGE + ", p99 ms", 20, p99(Course.HOME_UNDER_CHANGE));
        goals.atMost(
                "the same while " + Course.CROWD + " sign in, p99, of home's own",
                3,
                p99(Course.HOME_UNDER_RUSH) / p99(rows.home().row()));
        goals.atLeast("a sign-in, ms of CPU", 50, signInMillis());
        goals.atMost("a sign-in, ms of CPU", 150, signInMillis());
        var signedIn = rows.post().signedIn();
        goals.atMost("signed-in post, ms of CPU", 4, serverMillis(signedIn));
        var statements = figures.statements().get(signedIn.row());
        goals.atMost("signed-in post, SQL statements", 6, statements == null ? Double.NaN : statements);
        goals.atMost("20 comments out of 100,000, p95, of 20 out of 100", 1.5, figures.pageOfMany());
        goals.atMost("verify 1,000,000 entries of the log, s of CPU", 20, figures.secondsToVerify());
        goals.atMost("one flag more on a comment with 10,000, ms of CPU", 5, figures.flagMillis());
        goals.atMost("boot to ready, s", 15, figures.bootSeconds());
        goals.atMost("memory after the load, MB", 700, figures.megabytesAfterLoad());
        return goals;
    }

    private String toBare(String what, String row, String bare) {
        var share = ResultTable.number("%.2f", perSecond(row) / perSecond(bare));
        return what + " through the API a second, of bare JDBC: " + share + "\n";
    }

    /** The better of the two static rows: whatever ran between warmed the server up for it, too. */
    private double staticPerSecond() {
        return table.stream()
                .filter(row -> row.row().startsWith(rows.staticFile().row()) && row.isGood())
                .mapToDouble(Measurement::perSecond)
                .max()
                .orElse(Double.NaN);
    }

    private double perSecond(String row) {
        return good(row).stream()
                .mapToDouble(Measurement::perSecond)
                .findFirst()
                .orElse(Double.NaN);
    }

    private double p99(String row) {
        return good(row).stream()
                .mapToDouble(Measurement::p99Millis)
                .findFirst()
                .orElse(Double.NaN);
    }

    private double serverMillis(Load load) {
        return good(load.row()).stream()
                .mapToDouble(row -> row.serverMicros() / 1_000)
                .findFirst()
                .orElse(Double.NaN);
    }

    private double signInMillis() {
        return good(Course.SIGN_IN).stream()
                .mapToDouble(row -> row.serverMicros() / 1_000)
                .findFirst()
                .orElse(Double.NaN);
    }

    private List<Measurement> good(String name) {
        return table.stream()
                .filter(row -> row.row().equals(name) && row.isGood())
                .toList();
    }

    private List<String> troubles() {
        var lines = new ArrayList<String>();
        table.stream().filter(row -> !row.isGood()).forEach(row -> lines.add(row.row() + ": " + row.trouble()));
        return lines;
    }

    private static String machine() {
        var runtime = Runtime.getRuntime();
        return "%s %s, %d cores; JDK %s"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        runtime.availableProcessors(),
                        Runtime.version());
    }
}
