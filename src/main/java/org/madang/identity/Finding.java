package org.madang.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What evidence shows. Its text tells nothing of it.
 *
 * @param marks keyed hashes of who it is, each in all its spellings under old and new keys, the current one first
 * @param neighbourhood slug; null if not told
 * @param decade the first year of the decade of birth, such as 1980; null if not told
 * @param by who looked, as an id; empty if no one of the city did
 */
record Finding(
        List<List<byte[]>> marks,
        @Nullable String neighbourhood,
        @Nullable Integer decade,
        String by) {

    Finding {
        marks = List.copyOf(marks);
    }

    @Override
    public String toString() {
        return "Finding[]";
    }
}
