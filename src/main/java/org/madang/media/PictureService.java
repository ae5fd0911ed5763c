package org.madang.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.ContentGone;
import org.madang.shared.DomainException;

/** Takes pictures in, and knows which texts show them. */
@ApplicationScoped
public class PictureService {

    /** The largest file, in bytes. */
    public static final long MAX_BYTES = PictureFile.MAX_BYTES;

    private static final Duration AFTER_AN_EDIT = Duration.ofDays(1);

    @Inject
    CurrentPerson current;

    @Inject
    PictureSteps steps;

    @Inject
    @Any
    Instance<ShownFilesRepository> shown;

    @Inject
    Workshop workshop;

    @Inject
    Clock clock;

    /** @throws DomainException unless the signed-in person may upload pictures */
    public void requireRight() {
        current.require(Action.WRITE_POST);
    }

    /** Refuses a file that says itself that it is too large, before any of it is read. */
    public static DomainException tooLarge() {
        return PictureFile.tooLarge();
    }

    /**
     * Takes a picture of the signed-in person in. What it is and how large it would be is looked at now; it is made anew
     * in the workshop, and the caller's thread goes on.
     *
     * @throws DomainException {@code not-a-picture}, {@code picture-too-large}, {@code picture-too-many-pixels}, {@code
     *     picture-unreadable}, {@code empty-file}, {@code pictures-busy}, {@code too-fast}
     */
    public CompletableFuture<Picture> take(InputStream content) {
        requireRight();
        steps.count();
        return bringIn(current.id(), content);
    }

    /** The same for a picture that comes with a text, without a limit of how many. */
    public CompletableFuture<Picture> bringIn(UUID owner, InputStream content) {
        try {
            var file = PictureFile.read(content);
            return workshop.develop(file).thenApply(copies -> steps.keep(owner, copies));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Notes which pictures and films a text shows.
     *
     * @param markdown the text as it is now
     * @param onlyThese whether what it showed before may go; not so where earlier wordings stay readable
     */
    @Transactional
    public void show(UUID text, String markdown, boolean onlyThese) {
        var until = clock.instant().plus(AFTER_AN_EDIT);
        shown.forEach(files -> files.show(text, files.shownIn(markdown), onlyThese, until));
    }

    /** What is gone takes its pictures and films along, at the next clearing. */
    void release(@Observes ContentGone event) {
        shown.forEach(files -> files.releaseAll(event.content().id(), clock.instant()));
    }
}
