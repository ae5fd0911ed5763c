package org.madang.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.madang.shared.Settings.Database;

/** Writes rows over as many connections as the load has, with the same durability, and no server in between. */
final class BareInserts {

    private final Database database;
    private final int connections;

    BareInserts(Database database, int connections) {
        this.database = database;
        this.connections = connections;
    }

    /** What came of it. */
    record Outcome(double perSecond, Percentiles nanos) {

        Measurement asRow(String row) {
            return new Measurement(
                    row, perSecond, nanos.at(50) / 1e6, nanos.at(99) / 1e6, Double.NaN, Double.NaN, Double.NaN, "");
        }
    }

    /** Writes for some seconds, each change in a transaction of its own, from a step of the walk on. */
    Outcome run(Insert insert, AtomicLong step, int seconds) throws SQLException {
        var threads = Executors.newFixedThreadPool(connections);
        List<Connection> open = new ArrayList<>();
        try {
            for (int i = 0; i < connections; i++) {
                open.add(connect());
            }
            long began = System.nanoTime();
            long end = began + Duration.ofSeconds(seconds).toNanos();
            var writers = open.stream()
                    .map(connection -> threads.submit(() -> write(connection, insert, step, end)))
                    .toList();
            var nanos = LongStream.empty();
            for (var writer : writers) {
                nanos = LongStream.concat(nanos, LongStream.of(writer.get()));
            }
            var all = new Percentiles(nanos.toArray());
            return new Outcome(all.count() * 1e9 / (System.nanoTime() - began), all);
        } catch (ExecutionException e) {
            throw new SQLException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        } finally {
            threads.shutdownNow();
            for (var connection : open) {
                connection.close();
            }
        }
    }

    private Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        connection.setAutoCommit(false);
        return connection;
    }

    private static long[] write(Connection connection, Insert insert, AtomicLong step, long end) throws SQLException {
        var nanos = LongStream.builder();
        for (long began = System.nanoTime(); began < end; ) {
            insert.write(connection, step.getAndIncrement());
            long now = System.nanoTime();
            nanos.add(now - began);
            began = now;
        }
        return nanos.build().toArray();
    }
}
