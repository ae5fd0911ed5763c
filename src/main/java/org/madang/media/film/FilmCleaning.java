package org.madang.media.film;

import java.io.IOException;
import java.nio.file.Path;

/** Blanks out of a film's file what is neither picture nor sound, without moving anything. */
interface FilmCleaning {

    /** How files of a kind are cleaned. */
    static FilmCleaning of(FilmType type) {
        return type == FilmType.MP4 ? new Mp4Cleaning() : new WebmCleaning();
    }

    /** @throws IOException if the file is not built as its kind has to be */
    void clean(Path file) throws IOException;
}
