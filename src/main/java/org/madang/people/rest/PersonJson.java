package org.madang.people.rest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;
import org.madang.account.Role;
import org.madang.moderation.FlagReason;

/**
 * Somebody as admins see it; the mail address is not told.
 *
 * @param suspendedUntil null unless suspended now
 */
@Schema(name = "Person")
public record PersonJson(
        String handle,
        String displayName,
        List<Role> roles,
        @Nullable @Schema(nullable = true) String department,
        boolean verified,
        Instant createdAt,
        @Nullable @Schema(nullable = true) Instant suspendedUntil,
        @Nullable @Schema(nullable = true) String suspendedFor) {

    static PersonJson of(Person person, Clock clock) {
        boolean suspended = person.isSuspended(clock.instant());
        return new PersonJson(
                person.getHandle(),
                person.getDisplayName(),
                person.getRoles().stream().sorted().toList(),
                person.getDepartment(),
                person.getVerifiedAt() != null,
                person.getCreatedAt(),
                suspended ? person.getSuspendedUntil() : null,
                suspended ? person.getSuspendedFor() : null);
    }

    /**
     * What suspends somebody.
     *
     * @param rule public in the log
     * @param reason for the person alone
     */
    @Schema(name = "Suspension")
    public record SuspensionJson(
            @Schema(required = true) @Nullable FlagReason rule,
            @Schema(required = true) @Nullable String reason,
            @Schema(required = true) @Nullable Instant until) {}

    /** Which department a role is for; left out for roles of none. */
    @Schema(name = "RoleGrant")
    public record GrantJson(
            @Nullable @Schema(nullable = true) String department) {}

    /** Which account stays. */
    @Schema(name = "Merger")
    public record MergerJson(
            @Schema(required = true) @Nullable String into) {}
}
