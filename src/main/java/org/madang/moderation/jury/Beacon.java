package org.madang.moderation.jury;

import java.time.Instant;
import java.util.Optional;

/** A public value that nobody knows before its moment and everybody can look up after it. */
public interface Beacon {

    /**
     * A value.
     *
     * @param from where anybody finds it
     */
    record Value(String text, String from) {}

    /** The value that a moment fixes; empty as long as it is not there, so that one asks again. */
    Optional<Value> at(Instant moment);
}
