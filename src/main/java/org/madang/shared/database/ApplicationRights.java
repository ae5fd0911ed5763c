package org.madang.shared.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * What the application's own database role may do where the schema belongs to somebody else: read and write rows, but
 * neither change the schema nor anything in the append-only tables.
 */
final class ApplicationRights {

    private static final List<String> SCHEMAS = List.of("public", "identity");

    /** Rows of these come and stay. */
    private static final List<String> APPEND_ONLY =
            List.of("moderation_log", "moderation_root", "office_record", "desk_record");

    private ApplicationRights() {}

    /** Grants them anew, so that tables of new migrations are among them. */
    static void grant(DataSource ownersConnections, String role) {
        try (var connection = ownersConnections.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var quoted = statement.enquoteIdentifier(role, true);
            for (var schema : SCHEMAS) {
                grant(statement, schema, quoted);
            }
            for (var table : APPEND_ONLY) {
                statement.execute("revoke update, delete, truncate on " + table + " from " + quoted);
            }
            statement.execute("revoke all on flyway_schema_history from " + quoted);
            statement.execute("grant select on flyway_schema_history to " + quoted);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The application's rights cannot be granted: " + e.getMessage(), e);
        }
    }

    private static void grant(Statement statement, String schema, String role) throws SQLException {
        statement.execute("grant usage on schema " + schema + " to " + role);
        statement.execute("grant select, insert, update, delete on all tables in schema " + schema + " to " + role);
        statement.execute("grant usage, select, update on all sequences in schema " + schema + " to " + role);
    }
}
