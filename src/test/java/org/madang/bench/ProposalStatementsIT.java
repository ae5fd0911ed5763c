package org.madang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.testing.harness.BuildFolder;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** What pages of proposals ask of the database: no more with more proposals, and never more than eight statements. */
@ExtendWith(RunningMadang.class)
class ProposalStatementsIT {

    private static final int MOST = 8;
    private static final Path LOG = BuildFolder.work("postgres").resolve("postgres.log");

    /** Pages that nobody asked for before, so that none is kept. */
    private static final List<String> PAGES = List.of(
            "/proposals?sort=active&status=open&page=1",
            "/proposals?topic=welfare&sort=supports",
            "/proposals/31",
            "/proposals/32",
            "/proposals/33",
            "/proposals/3/history",
            "/proposals/3/ballot",
            "/proposals/3/links",
            "/proposals/3/amendments");

    /** What jobs ask meanwhile, what the driver asks once, and what a node asks every five seconds: for alerts. */
    private static final Pattern BESIDE = Pattern.compile(
            "pg_catalog|index_work|f1_0\\.id|dictionary_line|scheduled_tasks|advisory|mail |from alert |ballot_figure|\\bjob|legal_case lc|delivery d|scheduled_at|answer_draft|update |insert |delete ");

    @ParameterizedTest(name = "signed in: {0}")
    @ValueSource(booleans = {false, true})
    void aPageAsksAtMostEightTimes(boolean signedIn, Madang madang) throws SQLException, IOException {
        var owner = madang.database().asOwner();
        var reader = signedIn ? PageVisitor.as(madang, "resident17") : PageVisitor.at(madang);
        Map<String, List<String>> tooMany = new LinkedHashMap<>();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var log = new StatementLog(connection, LOG)) {
            for (var page : PAGES) {
                var statements =
                        log
                                .of(
                                        () -> assertThat(reader.get(page).statusCode())
                                                .isEqualTo(200),
                                        signedIn ? 3 : 1)
                                .stream()
                                .filter(one -> !BESIDE.matcher(one).find())
                                .toList();
                if (statements.size() > MOST) {
                    tooMany.put(page + " " + statements.size(), statements);
                }
            }
        }
        assertThat(tooMany).isEmpty();
    }
}
