package org.madang.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What a page of 20 comments costs out of 100,000 under one post, beside one out of 100 under another. */
final class ThreadPages {

    private static final int FEW = 100;
    private static final int MANY = 100_000;
    private static final int WARM_UP = 100;
    private static final int REQUESTS = 400;
    private static final String PAGES = "/api/v1/posts/%d/comments?size=20&sort=%s&page=%d";

    private final Probe probe;

    ThreadPages(Probe probe) {
        this.probe = probe;
    }

    /** Fills the threads of two posts up to those sizes, as the owner of the database. */
    static void fill(Connection connection, int fewPost, int manyPost) throws SQLException {
        fillUp(connection, fewPost, FEW);
        fillUp(connection, manyPost, MANY);
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze) content, comment, thread");
        }
    }

    private static void fillUp(Connection connection, int post, int roots) throws SQLException {
        var subject = "(select id from content where kind = 'POST' and number = " + post + ")";
        try (var statement = connection.createStatement()) {
            statement.execute("create temporary table more as select gen_random_uuid() as id, n, (select id from person"
                    + " where closed_at is null limit 1) as author from generate_series(coalesce((select roots from"
                    + " thread where subject_id = " + subject + "), 0) + 1, " + roots + ") n");
            statement.execute("insert into content (id, kind, number, author_id, visibility, created_at, published_at)"
                    + " select id, 'COMMENT', nextval('comment_number'), author, 'PUBLIC', now(), now() from more");
            statement.execute("insert into comment (id, subject_id, body, body_html, place) select id, " + subject
                    + ", '가로등을 달아 주세요 ' || n, '<p>가로등을 달아 주세요 ' || n || '</p>', n from more");
            statement.execute("insert into thread (subject_id, roots) values (" + subject + ", " + roots
                    + ") on conflict (subject_id) do update set roots = excluded.roots");
            statement.execute("drop table more");
        }
    }

    /** How many times as long a page of many takes as one of few, by the time that 95 of 100 keep within. */
    double ratio(int fewPost, int manyPost) throws IOException {
        double worst = 0;
        for (var sort : List.of("OLDEST", "NEWEST", "SUPPORTS")) {
            int deep = sort.equals("SUPPORTS") ? 1 : MANY / 40;
            var few = Load.read("few", PAGES.formatted(fewPost, sort, 1));
            var many = Load.read("many", PAGES.formatted(manyPost, sort, deep));
            send(few, many, WARM_UP);
            var nanos = send(few, many, REQUESTS);
            worst = Math.max(worst, (double) nanos[1].at(95) / nanos[0].at(95));
        }
        return worst;
    }

    /** In turn, so that whatever else the machine does meets both. */
    private Percentiles[] send(Load few, Load many, int requests) throws IOException {
        var nanos = new long[2][requests];
        for (int i = 0; i < requests; i++) {
            nanos[0][i] = timed(few);
            nanos[1][i] = timed(many);
        }
        return new Percentiles[] {new Percentiles(nanos[0]), new Percentiles(nanos[1])};
    }

    private long timed(Load load) throws IOException {
        long began = System.nanoTime();
        var answer = probe.send(load, 0);
        if (answer.statusCode() != load.status()) {
            throw new IOException(load.path(0) + " answers " + answer.statusCode());
        }
        return System.nanoTime() - began;
    }
}
