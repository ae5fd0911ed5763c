package org.madang.content;

import java.util.UUID;

/** A feature that has rows to count; one implementation a figure. */
public interface TallySource {

    Tally.Figure figure();

    /** The exact count of now. */
    int count(UUID content);

    /** Texts whose rows came since a moment: those to count again after a crash. */
    java.util.List<UUID> touchedSince(java.time.Instant moment);
}
