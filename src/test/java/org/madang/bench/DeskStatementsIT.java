package org.madang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.BuildFolder;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** What the queue of the desk asks of the database: never more than twelve statements for a page. */
@ExtendWith(RunningMadang.class)
class DeskStatementsIT {

    private static final int MOST = 12;
    private static final Path LOG = BuildFolder.work("postgres").resolve("postgres.log");
    private static final List<String> PAGES =
            List.of("/desk", "/desk?view=soon", "/desk?view=flagged", "/desk?q=%EC%82%B0");

    /** What jobs ask meanwhile, what the driver asks once, and what a node asks every five seconds: for alerts. */
    private static final Pattern BESIDE = Pattern.compile(
            "pg_catalog|index_work|f1_0\\.id|dictionary_line|scheduled_tasks|advisory|mail |from alert |ballot_figure|\\bjob|update |insert |delete ");

    @Test
    void aPageOfTheQueueAsksAtMostTwelveTimes(Madang madang) throws SQLException, IOException {
        var owner = madang.database().asOwner();
        var officer = PageVisitor.as(madang, "staff.parks");
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var log = new StatementLog(connection, LOG)) {
            for (var page : PAGES) {
                var statements =
                        log.of(() -> assertThat(officer.get(page).statusCode()).isEqualTo(200), 3);

                assertThat(statements.stream()
                                .filter(one -> !BESIDE.matcher(one).find()))
                        .as(page)
                        .hasSizeLessThanOrEqualTo(MOST);
            }
        }
    }
}
