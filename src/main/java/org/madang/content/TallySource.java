package org.madang.content;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A feature that has rows to count; one implementation a figure. */
public interface TallySource {

    Tally.Figure figure();

    /** The exact counts of now; a text without rows may be missing. */
    Map<UUID, Integer> counts(Collection<UUID> contents);

    /** Texts whose rows came since a moment: those to count again after a crash. */
    List<UUID> touchedSince(Instant moment);
}
