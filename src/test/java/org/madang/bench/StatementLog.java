package org.madang.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * Counts the SQL statements of single requests: PostgreSQL writes down every statement while it is open, and what
 * stands in its log between two moments is counted. Beginning and ending a transaction is not counted, nor is the
 * pool's empty statement that tries a connection.
 */
final class StatementLog implements AutoCloseable {

    private static final Pattern STATEMENT =
            Pattern.compile("LOG:  (?:execute [^:]*|statement): (?!BEGIN|COMMIT|ROLLBACK|SET |SHOW )\\S.*");
    private static final long SETTLING = TimeUnit.MILLISECONDS.toNanos(300);

    private final Connection connection;
    private final Path log;

    /** What is asked of the product. */
    @FunctionalInterface
    interface Request {
        void send() throws IOException;
    }

    StatementLog(Connection connection, Path log) throws SQLException {
        this.connection = connection;
        this.log = log;
        setting("alter system set log_statement = 'all'");
    }

    /** The statements of a request; the middle one of some attempts, so that a job beside it does not count. */
    List<String> of(Request request, int attempts) throws IOException {
        var counted = new ArrayList<List<String>>();
        for (int i = 0; i < attempts; i++) {
            LockSupport.parkNanos(SETTLING);
            long before = Files.size(log);
            request.send();
            LockSupport.parkNanos(SETTLING);
            counted.add(statements(since(before)));
        }
        counted.sort((a, b) -> Integer.compare(a.size(), b.size()));
        return counted.get(counted.size() / 2);
    }

    static List<String> statements(String text) {
        return text.lines().filter(line -> STATEMENT.matcher(line).find()).toList();
    }

    private String since(long position) throws IOException {
        try (var channel = FileChannel.open(log)) {
            var bytes = ByteBuffer.allocate((int) (channel.size() - position));
            while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {
                // until all that stands there is read
            }
            return new String(Arrays.copyOf(bytes.array(), bytes.position()), StandardCharsets.UTF_8);
        }
    }

    private void setting(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("select pg_reload_conf()");
        }
        LockSupport.parkNanos(SETTLING);
    }

    @Override
    public void close() throws SQLException {
        setting("alter system reset log_statement");
    }
}
