package org.madang.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the request, as one row tells it.
 *
 * @param neighbourhood slug; null if not told
 * @param department slug of the department the person works for; null unless staff
 * @param verifiedAt when identity was checked; null if never
 * @param expiresAt when this sign-in ends
 */
public record SignedIn(
        UUID id,
        String handle,
        String displayName,
        Set<Role> roles,
        @Nullable String neighbourhood,
        @Nullable String department,
        Instant createdAt,
        @Nullable Instant verifiedAt,
        int activeDays,
        Instant expiresAt) {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The tier of the moderation rules, see {@link Trust}. */
    public double trust(Instant now) {
        return Trust.tier(createdAt, verifiedAt, activeDays, neighbourhood != null, has(Role.STAFF), now);
    }
}
