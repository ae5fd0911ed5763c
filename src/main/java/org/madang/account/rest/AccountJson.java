package org.madang.account.rest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;
import org.madang.account.Role;

/**
 * One's own account.
 *
 * @param verified whether identity and residence were checked
 * @param trust how much one's flag weighs, by the rules of moderation: 0, 1.0 or 1.25
 * @param csrfToken what calls of this browser session carry as {@code X-CSRF-Token}; null for calls by token
 */
@Schema(name = "Account")
public record AccountJson(
        String handle,
        String displayName,
        String email,
        String about,
        String language,
        @Nullable @Schema(nullable = true) String neighbourhood,
        @Nullable @Schema(nullable = true) String department,
        @Nullable @Schema(nullable = true) Integer cohort,
        List<Role> roles,
        boolean verified,
        double trust,
        Instant createdAt,
        @Nullable @Schema(nullable = true) String csrfToken) {

    static AccountJson of(Person person, Collection<Role> roles, double trust, @Nullable String csrfToken) {
        return new AccountJson(
                person.getHandle(),
                person.getDisplayName(),
                person.getEmail(),
                person.getAbout(),
                person.getLanguage(),
                person.getNeighbourhood(),
                person.getDepartment(),
                person.getCohort(),
                roles.stream().sorted().toList(),
                person.getVerifiedAt() != null,
                trust,
                person.getCreatedAt(),
                csrfToken);
    }
}
