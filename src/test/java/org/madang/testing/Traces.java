package org.madang.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Where words stand in the database: what must be gone must be gone everywhere. */
public final class Traces {

    private Traces() {}

    /** Every column of every table that holds the words, as {@code table."column"}. */
    public static List<String> of(DataSource database, String words) throws SQLException {
        List<String> places = new ArrayList<>();
        try (var connection = database.getConnection()) {
            for (var column : columns(connection)) {
                var sql = "select count(*) from " + column[0] + " where " + column[1] + "::text like ?";
                try (var query = connection.prepareStatement(sql)) {
                    query.setString(1, "%" + words + "%");
                    var found = query.executeQuery();
                    found.next();
                    if (found.getInt(1) > 0) {
                        places.add(column[0] + "." + column[1]);
                    }
                }
            }
        }
        return places;
    }

    private static List<String[]> columns(Connection connection) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        try (var query = connection.createStatement();
                var found = query.executeQuery("select table_name, column_name from information_schema.columns"
                        + " where table_schema = 'public' and data_type in ('text', 'ARRAY', 'bytea')")) {
            while (found.next()) {
                columns.add(new String[] {found.getString(1), "\"" + found.getString(2) + "\""});
            }
        }
        return columns;
    }
}
