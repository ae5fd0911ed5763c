package org.madang.account.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;

/**
 * What everybody may know of a person.
 *
 * @param neighbourhood slug; null if not told
 * @param department slug of the department the person works for; null unless staff
 * @param cohort which year of citizen writers; null unless a writer
 */
@Schema(name = "Profile")
public record ProfileJson(
        String handle,
        String displayName,
        String about,
        @Nullable @Schema(nullable = true) String neighbourhood,
        @Nullable @Schema(nullable = true) String department,
        @Nullable @Schema(nullable = true) Integer cohort,
        Instant createdAt) {

    static ProfileJson of(Person person) {
        return new ProfileJson(
                person.getHandle(),
                person.getDisplayName(),
                person.getAbout(),
                person.getNeighbourhood(),
                person.getDepartment(),
                person.getCohort(),
                person.getCreatedAt());
    }
}
