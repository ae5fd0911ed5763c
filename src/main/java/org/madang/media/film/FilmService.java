package org.madang.media.film;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;

/** Takes small films in. */
@ApplicationScoped
public class FilmService {

    /** The largest file, in bytes; the server takes requests of 64 MB. */
    public static final long MAX_BYTES = 50L << 20;

    @Inject
    CurrentPerson current;

    @Inject
    FilmSteps steps;

    /** Refuses a file that is too large. */
    public static DomainException tooLarge() {
        return new DomainException(Kind.TOO_LARGE, "film-too-large", Map.of("max", MAX_BYTES >> 20));
    }

    /**
     * Takes a film of the signed-in person in. Nothing of it is decoded; what the camera wrote beside the pictures, such
     * as the place, is blanked out.
     *
     * @param captions in WebVTT; null if there are none
     * @param transcript what is said and heard, for want of captions
     * @throws DomainException {@code film-without-words}, {@code not-captions}, {@code not-a-film}, {@code
     *     film-too-large}, {@code film-unreadable}, {@code empty-file}, {@code too-fast}
     */
    public Film take(InputStream content, byte @Nullable [] captions, @Nullable String transcript) {
        var owner = current.require(Action.WRITE_POST).id();
        var words = FilmWords.of(captions, transcript);
        steps.count();
        try {
            var file = Files.createTempFile("film", ".part");
            try {
                receive(content, file);
                return steps.keep(owner, file, cleaned(file), words);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void receive(InputStream content, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            long left = MAX_BYTES + 1;
            var buffer = new byte[65_536];
            for (int n = content.read(buffer); n > 0; n = content.read(buffer)) {
                left -= n;
                if (left <= 0) {
                    throw tooLarge();
                }
                out.write(buffer, 0, n);
            }
        }
        if (Files.size(file) == 0) {
            throw DomainException.invalid("file", "empty-file");
        }
    }

    private static FilmType cleaned(Path file) throws IOException {
        var type = FilmType.of(file).orElseThrow(() -> new DomainException(Kind.WRONG_TYPE, "not-a-film", Map.of()));
        try {
            FilmCleaning.of(type).clean(file);
        } catch (IOException broken) {
            throw DomainException.invalid("file", "film-unreadable");
        }
        return type;
    }
}
