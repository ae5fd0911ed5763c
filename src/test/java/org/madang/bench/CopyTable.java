package org.madang.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Fills one table by COPY; the rows are there once it is closed. */
final class CopyTable implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Writer out;

    CopyTable(Connection connection, String table, String columns) throws SQLException {
        var copy = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "copy " + table + " (" + columns + ") from stdin", BUFFER);
        out = new BufferedWriter(new OutputStreamWriter(copy, StandardCharsets.UTF_8), BUFFER);
    }

    /** Adds a row; the values in the order of the columns, each as PostgreSQL reads it from text. */
    void row(@Nullable Object... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                out.write('\t');
            }
            var value = values[i];
            out.write(value == null ? "\\N" : escaped(value.toString()));
        }
        out.write('\n');
    }

    /** How COPY's text format writes a value. */
    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
