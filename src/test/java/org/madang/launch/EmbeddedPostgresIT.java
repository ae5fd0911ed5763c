package org.madang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.madang.shared.Settings.Database;
import org.madang.testing.harness.BuildFolder;

class EmbeddedPostgresIT {

    private final Path folder = emptyFolder();

    @Test
    void whatWasCommittedSurvivesBeingKilled() throws Exception {
        var first = start();
        execute(first, "create table kept (n int)", "insert into kept values (1)");
        var process = first.process();
        process.destroyForcibly();
        process.onExit().get(30, TimeUnit.SECONDS);

        try (var second = start()) {
            assertThat(rows(second)).isEqualTo(1);
        }
    }

    @Test
    void aServerLeftBehindIsReplaced() throws Exception {
        var forgotten = start();
        execute(forgotten, "create table kept (n int)", "insert into kept values (1), (2)");
        var process = forgotten.process();

        try (var second = start()) {
            assertThat(rows(second)).isEqualTo(2);
            assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    @Test
    void aPidFileThatNamesSomebodyElseDoesNotStopTheStart() throws Exception {
        start().close();
        Files.writeString(
                folder.resolve("data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder.resolve("data") + "\n");

        try (var second = start()) {
            assertThat(second.process().isAlive()).isTrue();
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(folder, BuildFolder.installation().postgres());
    }

    private static void execute(EmbeddedPostgres postgres, String... statements) throws SQLException {
        var database = postgres.database("test").asOwner();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static int rows(EmbeddedPostgres postgres) throws SQLException {
        Database database = postgres.database("test").asOwner();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var result = connection.createStatement().executeQuery("select count(*) from kept")) {
            result.next();
            return result.getInt(1);
        }
    }

    private static Path emptyFolder() {
        try {
            var folder = BuildFolder.work("embedded-postgres");
            FileTrees.delete(folder);
            return folder;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
