package org.madang.calling;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.madang.shared.DomainException;

/** What a post can call its readers to. */
public enum CallingKind {
    /** Something that takes place at a time. */
    EVENT,
    /** Work that the author asks others to share, until a day. */
    HELP;

    /** As addresses name it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws DomainException {@code not-found} for any other word */
    public static CallingKind ofPath(String path) {
        return find(path).orElseThrow(DomainException::notFound);
    }

    private static Optional<CallingKind> find(String path) {
        return Stream.of(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }
}
