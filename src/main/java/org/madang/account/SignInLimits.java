package org.madang.account;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.account.SignInService.Means;

/**
 * How long a sign-in holds.
 *
 * @param most from its beginning, whatever happens
 * @param idle without any request; null if that does not matter
 */
record SignInLimits(Duration most, @Nullable Duration idle) {

    private static final Set<Role> OFFICIALS = Set.of(Role.STAFF, Role.HEAD, Role.AUDITOR, Role.ADMIN);

    private static final SignInLimits RESIDENT = new SignInLimits(Duration.ofDays(14), Duration.ofDays(3));
    private static final SignInLimits OFFICIAL = new SignInLimits(Duration.ofHours(12), Duration.ofMinutes(60));
    private static final SignInLimits TOKEN = new SignInLimits(Duration.ofDays(30), null);

    /** Whoever acts for the city, or sees what it keeps, is signed out sooner. */
    static SignInLimits of(Means means, Set<Role> roles) {
        if (means == Means.TOKEN) {
            return TOKEN;
        }
        boolean official = roles.stream().anyMatch(OFFICIALS::contains);
        return official ? OFFICIAL : RESIDENT;
    }
}
