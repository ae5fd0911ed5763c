package org.madang.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.madang.shared.Settings.Database;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.RunningMadang.Madang;
import org.madang.testing.harness.SharedPostgres;

/** The server is killed while a fold is being written, and right after: the text, the log and the notices agree. */
class FoldCrashIT {

    private static final List<String> FIRST = List.of("resident4", "resident5", "resident6", "resident8");
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Database database = SharedPostgres.emptyDatabase("foldcrash");

    private Madang start() {
        return Madang.start("fold-crash", database, Map.of("MADANG_DEMO", "true"), Map.of("MADANG_LIMITS", "1000"));
    }

    private Connection connect() throws SQLException {
        var owner = database.asOwner();
        return DriverManager.getConnection(owner.url(), owner.user(), owner.password());
    }

    private long count(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void flag(ApiCaller api, String by, int comment) {
        api.as(by).post("/comments/" + comment + "/flags", json("{'reason':'SPAM'}"));
    }

    @Test
    void aFoldIsThereAsAWholeOrNotAtAll() throws SQLException {
        int comment;
        try (var madang = start()) {
            var api = ApiCaller.at(madang);
            comment = api.as("resident13")
                    .post("/proposals/1/comments", json("{'body':'접히다 꺼지는 댓글'}"))
                    .number("id");
            FIRST.forEach(reader -> flag(api, reader, comment));
            assertWritten(comment, 4, 0);
            killWhileFolding(madang, api, comment);
        }
        assertWritten(comment, 4, 0);
        try (var madang = start()) {
            var api = ApiCaller.at(madang);
            assertThat(api.get("/comments/" + comment + "/standing").text("standing"))
                    .isEqualTo("CONTESTED");
            flag(api, "resident10", comment);
            madang.kill();
        }
        assertWritten(comment, 5, 1);
        assertThat(count("scheduled_tasks t join content c on c.id::text = t.task_instance where t.task_name ="
                        + " 'moderation-clock' and c.kind = 'COMMENT' and c.number = " + comment))
                .as("its end is due")
                .isEqualTo(1);
    }

    /** The last flag waits for the table of notices, with the fold half written, when the power goes. */
    private void killWhileFolding(Madang madang, ApiCaller api, int comment) throws SQLException {
        api.as("resident10");
        try (var holder = connect();
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table notice in exclusive mode");
            var fifth = CompletableFuture.runAsync(() -> flag(api, "resident10", comment));
            assertThat(Await.until(SOON, this::isSomebodyWaiting)).isTrue();
            madang.kill();
            holder.rollback();
            fifth.exceptionally(cut -> null).join();
        }
        assertThat(Await.until(SOON, () -> !isSomebodyWaiting())).isTrue();
    }

    private boolean isSomebodyWaiting() {
        try {
            return count("pg_locks l join pg_class c on c.oid = l.relation where c.relname = 'notice' and not l.granted"
                            + " and l.database = (select oid from pg_database where datname = current_database())")
                    > 0;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void assertWritten(int comment, int flags, int folds) throws SQLException {
        var it = " where content_id = (select id from content where kind = 'COMMENT' and number = " + comment + ")";
        assertThat(count("flag" + it)).as("flags").isEqualTo(flags);
        assertThat(count("moderation_log" + it + " and action = 'COLLAPSED'"))
                .as("entries")
                .isEqualTo(folds);
        assertThat(count("notice" + it + " and kind = 'COLLAPSED'"))
                .as("notices")
                .isEqualTo(folds);
        assertThat(count("content where standing = 'COLLAPSED' and kind = 'COMMENT' and number = " + comment))
                .as("standing")
                .isEqualTo(folds);
    }
}
