package org.madang.imports;

import java.util.List;

/** A kind of file that can be brought in, one text a line; one implementation a format. */
public interface ImportFormat {

    /** A line of the file, without its end. */
    record Line(int number, String text) {}

    /** Names the format in the API. */
    String name();

    /** Whether it brings people's own texts, under their own names, instead of what admins bring for all. */
    default boolean isOwn() {
        return false;
    }

    /** Whether a file that begins with this line is of this format at all. */
    boolean accepts(String firstLine);

    /**
     * Brings in some lines, in the caller's transaction.
     *
     * @param job whose file it is, and where it comes from; with a text's own id that says whether the text came before
     * @return one outcome a line, in their order
     */
    List<Outcome> bringIn(ImportJob job, List<Line> lines);
}
