package org.madang.bench;

import java.sql.SQLException;

/** The rows that change the city, each beside the same rows by bare JDBC. */
record Changes(Meter meter, BenchOptions options, SeededCity city) {

    static final String BARE_COMMENT = "a comment's rows by bare JDBC";
    static final String BARE_SUPPORT = "a support's row by bare JDBC";

    void run(Rows rows) throws SQLException {
        meter.changing(rows.comment(), 1_000);
        meter.bare(BARE_COMMENT, Insert.ofComment(options, city.ids(), city.people(), city.texts()), 0);
        long afterwards = meter.changing(rows.support(), Seed.seededSupports(options));
        meter.bare(BARE_SUPPORT, Insert.ofSupport(options, city.ids(), city.people()), afterwards);
    }
}
