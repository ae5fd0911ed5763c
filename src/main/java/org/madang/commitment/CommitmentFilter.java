package org.madang.commitment;

import org.jspecify.annotations.Nullable;

/**
 * Which commitments a list shows; a null part does not narrow it.
 *
 * @param department slug
 */
public record CommitmentFilter(
        @Nullable String department, @Nullable State state) {

    /** How far a commitment is. */
    public enum State {
        PLANNED,
        GOING,
        LATE,
        DONE
    }
}
