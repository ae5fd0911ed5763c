package org.madang.media.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.madang.media.film.Film;

/**
 * A film that was taken in.
 *
 * @param words where its captions or its transcript are found
 * @param markdown what to put into a text, alone in a paragraph, to show it
 */
@Schema(name = "Film")
public record FilmJson(UUID id, String url, String words, String markdown) {

    static FilmJson of(Film film, String title) {
        var address = film.address();
        return new FilmJson(film.getId(), address.path(), address.words(), address.markdown(title));
    }
}
