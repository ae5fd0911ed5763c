package org.madang.calling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A registration of the reader's.
 *
 * @param number of the post
 * @param startsAt null for help
 */
public record OwnRegistration(
        long number,
        String title,
        CallingKind kind,
        Place place,
        @Nullable Instant startsAt,
        Instant closesAt) {}
