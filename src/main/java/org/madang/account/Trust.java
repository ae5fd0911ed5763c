package org.madang.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much a reader's flag weighs before anything else is looked at: the tier of the moderation rules.
 *
 * <p>0 unverified, or younger than 7 days, or seen on fewer than 3 days; 1.0 verified; 1.25 a verified resident of at
 * least 30 days; staff 1.0 without any bonus.
 */
public final class Trust {

    public static final double NONE = 0;
    public static final double VERIFIED = 1.0;
    public static final double RESIDENT = 1.25;

    static final Duration YOUNG = Duration.ofDays(7);
    static final Duration SETTLED = Duration.ofDays(30);
    static final int ACTIVE_DAYS = 3;

    private Trust() {}

    /**
     * The tier of a person.
     *
     * @param verifiedAt when identity was checked; null if never
     * @param resident whether a neighbourhood of the city is known
     */
    public static double tier(
            Instant createdAt,
            @Nullable Instant verifiedAt,
            int activeDays,
            boolean resident,
            boolean staff,
            Instant now) {
        if (verifiedAt == null || createdAt.plus(YOUNG).isAfter(now) || activeDays < ACTIVE_DAYS) {
            return NONE;
        }
        boolean settled = !createdAt.plus(SETTLED).isAfter(now);
        return resident && settled && !staff ? RESIDENT : VERIFIED;
    }
}
