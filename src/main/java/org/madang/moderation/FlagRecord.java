package org.madang.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What juries made of somebody's earlier flags.
 *
 * @param agreed how many they agreed with
 * @param rejected how many they rejected
 * @param latest of the last {@value #LOOKED_AT}, whether each was rejected and when, the newest first
 */
record FlagRecord(int agreed, int rejected, List<Judged> latest) {

    /** So many of the latest judged flags are looked at for a pause. */
    static final int LOOKED_AT = 8;

    /** So many rejected among them pause flagging. */
    static final int PAUSES_AT = 5;

    /** For so long after the last of them. */
    static final Duration PAUSE = Duration.ofDays(7);

    /** One judged flag. */
    record Judged(boolean rejected, Instant at) {}

    FlagRecord {
        latest = List.copyOf(latest);
    }

    /** When the person may flag again; in the past for everybody who may. */
    Instant pausedUntil() {
        var bad = latest.stream()
                .limit(LOOKED_AT)
                .filter(Judged::rejected)
                .map(Judged::at)
                .toList();
        return bad.size() < PAUSES_AT
                ? Instant.EPOCH
                : bad.stream().max(Instant::compareTo).orElseThrow().plus(PAUSE);
    }
}
