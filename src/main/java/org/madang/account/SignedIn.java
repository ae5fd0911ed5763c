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
 * @param mailConfirmedAt when the mail address was proved; null if not yet
 * @param access by which sign-in, and what that allows
 * @param suspension null unless the person is suspended now
 * @param consentDue whether the person has yet to agree to the present edition of what nobody may write without
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
        @Nullable Instant mailConfirmedAt,
        Access access,
        @Nullable Suspension suspension,
        boolean consentDue) {

    /**
     * The sign-in that the request carries.
     *
     * @param signIn its id
     * @param scopes what it may be used for
     * @param endsAt when it ends if nothing more comes
     * @param lastsUntil when it ends whatever comes
     * @param strong whether it rests on more than a password
     */
    public record Access(UUID signIn, Set<Scope> scopes, Instant endsAt, Instant lastsUntil, boolean strong) {

        public Access {
            scopes = Set.copyOf(scopes);
        }
    }

    /**
     * Why somebody may not write for a while.
     *
     * @param reason in the city's words to the person
     */
    public record Suspension(Instant until, String reason) {}

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /** Whether the person works for a department of the city. */
    public boolean worksForTheCity() {
        return roles.contains(Role.STAFF) || roles.contains(Role.HEAD);
    }

    /** The tier of the moderation rules, see {@link Trust}. */
    public double trust(Instant now) {
        return Trust.tier(createdAt, verifiedAt, activeDays, neighbourhood != null, worksForTheCity(), now);
    }
}
