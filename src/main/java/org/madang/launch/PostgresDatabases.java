package org.madang.launch;

import java.sql.Connection;
import java.sql.SQLException;
import org.madang.shared.Settings.Database;
import org.postgresql.ds.PGSimpleDataSource;

/** Creates databases in the embedded PostgreSQL. */
final class PostgresDatabases {

    private PostgresDatabases() {}

    /**
     * @param wanted its url is still the mere name of the database; its owner is whom the server belongs to
     * @return the same with a JDBC address
     */
    static Database ensure(int port, Database wanted) {
        return create(port, wanted, false);
    }

    static Database recreate(int port, Database wanted) {
        return create(port, wanted, true);
    }

    private static Database create(int port, Database wanted, boolean empty) {
        var name = wanted.url();
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Not a name for a database: " + name);
        }
        try (var connection = connect(port, wanted.asOwner());
                var statement = connection.createStatement()) {
            if (empty) {
                statement.execute("drop database if exists " + name + " with (force)");
            }
            if (!exists(connection, name)) {
                statement.execute("create database " + name);
            }
            ensureRole(connection, wanted);
        } catch (SQLException e) {
            throw new StartRefusedException("PostgreSQL does not let us in: " + e.getMessage(), e);
        }
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + name, wanted.user(), wanted.password(), wanted.owner());
    }

    private static Connection connect(int port, Database who) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName("postgres");
        return source.getConnection(who.user(), who.password());
    }

    /** The application's own role, which owns nothing and may do only what the migrations grant. */
    private static void ensureRole(Connection connection, Database wanted) throws SQLException {
        if (wanted.owner() == null) {
            return;
        }
        try (var query = connection.prepareStatement("select 1 from pg_roles where rolname = ?");
                var statement = connection.createStatement()) {
            query.setString(1, wanted.user());
            var verb = query.executeQuery().next() ? "alter" : "create";
            statement.execute(verb + " role " + wanted.user() + " login nosuperuser nocreatedb nocreaterole password '"
                    + wanted.password() + "'");
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }
}
