package org.madang.media.film;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.madang.account.limits.Limited;
import org.madang.account.limits.Turnstile;
import org.madang.media.MediaStore;
import org.madang.shared.Ids;

/** What happens to films in the database; each step is one transaction. */
@ApplicationScoped
@Transactional
public class FilmSteps {

    @Inject
    FilmRepository films;

    @Inject
    MediaStore store;

    @Inject
    Turnstile turnstile;

    @Inject
    Clock clock;

    void count() {
        turnstile.pass(Limited.PICTURE);
    }

    /** Keeps the files first: a row never speaks of files that are not there. */
    Film keep(UUID owner, Path file, FilmType type, FilmWords words) throws IOException {
        var now = clock.instant();
        var id = Ids.next(now);
        store.put(id + "/" + words.file(), words.bytes());
        store.put(id + "/film." + type.ending(), file);
        var film = new Film(id, owner, type, words.captions(), Files.size(file), now);
        films.keep(film);
        return film;
    }
}
