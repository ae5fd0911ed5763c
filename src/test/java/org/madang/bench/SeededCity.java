package org.madang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.madang.launch.EmbeddedPostgres;
import org.madang.launch.Installation;
import org.madang.shared.Settings.Database;

/**
 * A new database with a city in it, before the product starts on it.
 *
 * @param folder where the product's embedded PostgreSQL will find it
 */
record SeededCity(SeedIds ids, People people, KoreanTexts texts, Path folder) {

    private static final String NAME = "madang";
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
    private static final int BODIES = 1_000;

    /**
     * Migrates and fills the database of a data folder; what an earlier run left there goes.
     *
     * @param files where the load's files go
     */
    static SeededCity prepare(Path data, Installation installation, BenchOptions options, Path files, Stops stops)
            throws SQLException, IOException {
        var folder = data.resolve("postgres");
        deleteIndex(data.resolve("index"));
        Files.createDirectories(folder);
        try (var postgres = stops.watch(EmbeddedPostgres.start(folder, installation.postgres()))) {
            dropDatabase(postgres);
            var database = postgres.database(NAME);
            migrate(database);
            try (var connection = connect(database)) {
                var ids = new SeedIds(Instant.now().truncatedTo(ChronoUnit.MILLIS));
                var people = new People(ids, options.people());
                var texts = new KoreanTexts(connection);
                people.writeSecrets(files);
                texts.writeBodies(files, BODIES);
                long began = System.nanoTime();
                new Seed(connection, options, ids, people, texts).fill();
                Bench.say("Seeded in %.1f s".formatted((System.nanoTime() - began) / 1e9));
                return new SeededCity(ids, people, texts, folder);
            }
        }
    }

    static Connection connect(Database database) throws SQLException {
        var owner = database.asOwner();
        return DriverManager.getConnection(owner.url(), owner.user(), owner.password());
    }

    /** PostgreSQL's own log. */
    Path log() {
        return folder.resolve("postgres.log");
    }

    private static void dropDatabase(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = connect(postgres.database("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + NAME + " with (force)");
        }
    }

    private static void migrate(Database database) {
        FLYWAY.setLevel(Level.WARNING);
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.asOwner().user(),
                        database.asOwner().password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private static void deleteIndex(Path index) throws IOException {
        if (Files.exists(index)) {
            try (var all = Files.walk(index)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
