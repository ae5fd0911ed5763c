package org.madang.content.together;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text that several people may write. It carries the ids of those who do, so that a right costs no statement. */
public interface CoWritten {

    UUID getId();

    /** Whether the person wrote it, or writes it, too. */
    boolean isAuthor(@Nullable UUID person);

    /** Who writes it together with its first author, in the order in which they came. */
    List<UUID> getCoAuthors();

    /** Somebody else writes it, too, from now on. Only {@link CoAuthoring} calls this. */
    void join(UUID person);

    /** Somebody who wrote it, too, does so no more. Only {@link CoAuthoring} calls this. */
    void part(UUID person);
}
