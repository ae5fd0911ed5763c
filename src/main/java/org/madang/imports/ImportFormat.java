package org.madang.imports;

import java.util.List;

/** A kind of file that can be brought in, one text a line; one implementation a format. */
public interface ImportFormat {

    /** A line of the file, without its end. */
    record Line(int number, String text) {}

    /** Names the format in the API. */
    String name();

    /** Whether a file that begins with this line is of this format at all. */
    boolean accepts(String firstLine);

    /**
     * Brings in some lines, in the caller's transaction.
     *
     * @param source where the file comes from; together with a text's own id it says whether the text came before
     * @return one outcome a line, in their order
     */
    List<Outcome> bringIn(String source, List<Line> lines);
}
