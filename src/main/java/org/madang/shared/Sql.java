package org.madang.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The few statements that nearly every request asks, by plain JDBC: a native query of Jakarta Persistence reads anew each
 * time of what type its columns are. Part of the caller's transaction if there is one; what Hibernate has not written yet
 * is not seen (ADR-0009).
 */
@ApplicationScoped
public class Sql {

    /** Reads the row at which the result stands. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Resource(lookup = "java:jboss/datasources/MadangDS")
    DataSource database;

    /** All rows. Parameters are texts, numbers, truth values, {@link Instant}s, {@link UUID}s, bytes and null. */
    public <T> List<T> list(String statement, Reader<T> reader, @Nullable Object... parameters) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            set(prepared, parameters);
            List<T> read = new ArrayList<>();
            try (var rows = prepared.executeQuery()) {
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
            }
            return read;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The first row, if there is any. */
    public <T> Optional<T> first(String statement, Reader<T> reader, @Nullable Object... parameters) {
        return list(statement, reader, parameters).stream().findFirst();
    }

    private static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            var parameter = parameters[i];
            statement.setObject(i + 1, parameter instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : parameter);
        }
    }

    /** The moment in a column; null if there is none. */
    public static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** The id in a column; null if there is none. */
    public static @Nullable UUID id(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** The value of a column that is never empty. */
    public static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value, "a column that is never empty");
    }
}
