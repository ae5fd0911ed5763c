package org.madang.moderation.jury;

import java.time.Instant;

/**
 * A week's sample as it was taken.
 *
 * @param week as {@code 2026-W47}
 * @param beaconFrom where anybody finds the public value
 */
public record SampledWeek(String week, Instant takenAt, String beaconFrom, SampleSheet sheet) {}
