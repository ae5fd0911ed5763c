package org.madang.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * When the things of the seeded city came and what they are called, computed from their number, so that they need not
 * be remembered between two tables. Ids are of version 7 like the product's and ascend with the numbers.
 *
 * @param now when the city was seeded; its things came in the 60 days before
 */
record SeedIds(Instant now) {

    /** What is counted; each has numbers from 1. */
    enum Kind {
        AUTHOR,
        READER,
        POST,
        PROPOSAL,
        COMMENT,
        STEP
    }

    /** What happened in the last hour is counted again at a start, as after a crash; here is nothing to count. */
    private static final Duration REST = Duration.ofHours(2);

    private static final Duration SPAN = Duration.ofDays(60);

    /** The moment of one of {@code count} things. */
    Instant moment(long number, long count) {
        long behind = (long) ((double) (count - number) / count * SPAN.toMillis());
        return now.minus(REST).minusMillis(behind);
    }

    UUID id(Kind kind, long number, long count) {
        var random = new SplittableRandom(kind.ordinal() * 1_000_000_007L + number);
        long high = moment(number, count).toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        return new UUID(high, random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
    }
}
