package org.madang.syndication.bluesky;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names of records that say when they were made, in the AT protocol's own alphabet. The same delivery always gives the
 * same name, so that a second attempt writes the same record again instead of another one.
 */
final class RecordKey {

    private static final String ALPHABET = "234567abcdefghijklmnopqrstuvwxyz";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LENGTH = 13;
    private static final int CLOCK_BITS = 10;

    private RecordKey() {}

    /** @param idempotencyKey with the id of the delivery in it, which begins with its time */
    static String of(String idempotencyKey) {
        var found = ID.matcher(idempotencyKey);
        if (!found.find()) {
            throw new IllegalArgumentException("The key names no delivery");
        }
        var id = UUID.fromString(found.group());
        long milliseconds = id.getMostSignificantBits() >>> 16;
        int salt = idempotencyKey.hashCode();
        long micros = milliseconds * 1000 + Math.floorMod(salt, 1000);
        long value = micros << CLOCK_BITS | Math.floorMod(salt / 1000, 1 << CLOCK_BITS);
        var key = new StringBuilder();
        for (int i = LENGTH - 1; i >= 0; i--) {
            key.append(ALPHABET.charAt((int) (value >>> 5 * i & 31)));
        }
        return key.toString();
    }
}
