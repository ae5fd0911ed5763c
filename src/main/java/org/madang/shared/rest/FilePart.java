package org.madang.shared.rest;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;

/** The file that a call carries as its part {@code file}. */
public final class FilePart {

    private FilePart() {}

    /**
     * What becomes of the file.
     *
     * @param file null if the call carries none
     * @param taking gets the file's name, empty if it has none, and its content, which is closed afterwards
     * @throws DomainException {@code invalid} with {@code required}, and whatever taking it gives
     */
    public static <T> T take(@Nullable EntityPart file, BiFunction<String, InputStream, T> taking) {
        if (file == null) {
            throw DomainException.invalid("file", "required");
        }
        try (var content = file.getContent()) {
            return taking.apply(file.getFileName().orElse(""), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
