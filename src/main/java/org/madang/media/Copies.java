package org.madang.media;

import java.util.Map;
import java.util.Objects;

/**
 * A picture made anew in all its widths.
 *
 * @param tone its main colour: red, green and blue, each from 0 to 3
 * @param files by their width
 */
record Copies(int width, int height, String tone, String ending, Map<Integer, byte[]> files) {

    long bytes() {
        return files.values().stream()
                .filter(Objects::nonNull)
                .mapToLong(file -> file.length)
                .sum();
    }
}
