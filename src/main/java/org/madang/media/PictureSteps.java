package org.madang.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.madang.account.limits.Limited;
import org.madang.account.limits.Turnstile;
import org.madang.shared.Ids;

/** What happens to pictures in the database; each step is one transaction. */
@ApplicationScoped
@Transactional
public class PictureSteps {

    private static final int AT_ONCE = 100;

    @Inject
    PictureRepository pictures;

    @Inject
    @Any
    Instance<ShownFilesRepository> shown;

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
    Picture keep(UUID owner, Copies copies) {
        var now = clock.instant();
        var picture = new Picture(Ids.next(now), owner, copies, now);
        try {
            for (var file : copies.files().entrySet()) {
                store.put(picture.address().key(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pictures.add(picture);
        return picture;
    }

    /** Pictures and films that no text shows, some of them; rows first, so that nobody is shown what is half gone. */
    List<UUID> forgetOrphans() {
        var now = clock.instant();
        return shown.stream()
                .flatMap(files -> files.orphans(now, AT_ONCE).stream().filter(files::remove))
                .toList();
    }

    boolean isKnown(UUID file) {
        return shown.stream().anyMatch(files -> files.isKnown(file));
    }
}
