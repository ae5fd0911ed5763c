package org.madang.moderation.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of recomputing the whole log.
 *
 * @param entries that fitted
 * @param root hash of the last of them
 * @param fault the first thing that did not fit; null if all did
 * @param at when it was recomputed
 */
public record LogCheck(long entries, String root, ChainVerifier.@Nullable Fault fault, Instant at) {

    public boolean isSound() {
        return fault == null;
    }
}
