package org.madang.imports.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.madang.imports.ImportService;
import org.madang.jobs.Job;
import org.madang.media.PictureService;
import org.madang.shared.DomainException;
import org.madang.shared.net.GuardedReading;
import org.madang.shared.net.OutboundRefusedException;

/** Copies the pictures of one import, one after the other, so that no other work waits for them; after a crash it goes on. */
@ApplicationScoped
public class PicturesJob implements Job {

    static final String NAME = "brought-pictures";

    private static final Duration AGAIN = Duration.ofSeconds(3);

    @Inject
    BroughtPictures brought;

    @Inject
    ImportService imports;

    @Inject
    PictureService pictures;

    @Inject
    GuardedReading reading;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        var importId = UUID.fromString(key);
        boolean lastLook = imports.isOver(importId);
        var next = brought.next(importId);
        while (next.isPresent()) {
            if (Thread.currentThread().isInterrupted() || !copy(importId, next.get())) {
                return Optional.of(clock.instant().plus(AGAIN));
            }
            next = brought.next(importId);
        }
        if (lastLook) {
            brought.forgetPacked(importId);
            return Optional.empty();
        }
        return Optional.of(clock.instant().plus(AGAIN));
    }

    /** Whether it is done with; no if the workshop is full now. */
    private boolean copy(UUID importId, BroughtPicture picture) {
        var owner = picture.owner();
        if (owner == null) {
            brought.failed(picture, "picture-not-named");
            return true;
        }
        try {
            var file = read(importId, picture);
            if (file.isEmpty()) {
                brought.failed(picture, "picture-not-there");
                return true;
            }
            var content = new ByteArrayInputStream(file.get());
            brought.taken(picture, pictures.bringIn(owner, content).join().address());
        } catch (OutboundRefusedException e) {
            brought.failed(picture, "picture-forbidden-address");
        } catch (IOException e) {
            brought.failed(picture, "picture-not-there");
        } catch (CompletionException e) {
            brought.failed(picture, e.getCause() instanceof DomainException no ? code(no) : "picture-unreadable");
        } catch (DomainException e) {
            if (e.code().equals("pictures-busy")) {
                return false;
            }
            brought.failed(picture, code(e));
        }
        return true;
    }

    private Optional<byte[]> read(UUID importId, BroughtPicture picture) throws IOException {
        var packed = PackedPicture.path(picture.source());
        if (packed.isPresent()) {
            return brought.packed(importId, packed.get());
        }
        var reply = reading.get(URI.create(picture.source()), "image/*", (int) PictureService.MAX_BYTES)
                .reply();
        return reply.isSuccess() ? Optional.of(reply.body()) : Optional.empty();
    }

    private static String code(DomainException refused) {
        return refused.violations().isEmpty()
                ? refused.code()
                : refused.violations().get(0).code();
    }
}
