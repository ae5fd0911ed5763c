package org.madang.moderation.log;

import java.util.List;

/**
 * An entry of the log as the export has it: plain words in the order of {@link #COLUMNS}. None of them holds a comma, a
 * quotation mark, a {@code |} or a line end, so that a line of the export is its words parted by commas.
 *
 * @param fields one for each column; an end and a reference that are not set are empty
 */
public record LogRow(List<String> fields) {

    /** The columns of the export. */
    public static final List<String> COLUMNS = List.of(
            "seq",
            "at",
            "content",
            "content_hash",
            "action",
            "rule",
            "actor",
            "f",
            "k",
            "e",
            "t",
            "flaggers",
            "clusters",
            "until",
            "reference",
            "prev",
            "hash");

    private static final int PLAIN = 13;
    private static final int UNTIL = 13;
    private static final int REFERENCE = 14;
    private static final int PREV = 15;
    private static final int HASH = 16;

    public LogRow {
        if (fields.size() != COLUMNS.size()) {
            throw new IllegalArgumentException("A row of the log has " + COLUMNS.size() + " fields");
        }
    }

    /** What the hash covers: see the reference page of the log. */
    public String line() {
        var line = new StringBuilder(320);
        for (int i = 0; i < PLAIN; i++) {
            line.append(fields.get(i)).append('|');
        }
        line.append(prev());
        if (!fields.get(UNTIL).isEmpty()) {
            line.append('|').append(fields.get(UNTIL));
        }
        if (!fields.get(REFERENCE).isEmpty()) {
            line.append("|ref:").append(fields.get(REFERENCE));
        }
        return line.toString();
    }

    public String seq() {
        return fields.get(0);
    }

    public String prev() {
        return fields.get(PREV);
    }

    public String hash() {
        return fields.get(HASH);
    }

    /** The row as a line of the export, without a line end. */
    public String csv() {
        return String.join(",", fields);
    }

    /**
     * Reads a line of the export.
     *
     * @throws IllegalArgumentException if it has not as many words as there are columns
     */
    public static LogRow parse(String csv) {
        return new LogRow(List.of(csv.split(",", -1)));
    }
}
