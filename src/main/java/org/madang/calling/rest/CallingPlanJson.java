package org.madang.calling.rest;

import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.calling.CallingPlan;
import org.madang.shared.rest.JsonFields;

/** What an author says of a calling. */
@Schema(name = "CallingPlan")
public record CallingPlanJson(
        @Schema(maxLength = 500, description = "Needed for help: what is wanted") @Nullable
        String words,

        @Schema(maxLength = 120, description = "Needed for an event: where it takes place") @Nullable
        String venue,

        @Schema(description = "Needed for an event") @Nullable
        Instant startsAt,

        @Nullable Instant endsAt,

        @Schema(description = "Until when people may register; needed for help, else until it starts") @Nullable
        Instant closesAt,

        @Schema(minimum = "1", maximum = "10000", description = "Any number if left out") @Nullable
        Integer seats) {

    static CallingPlan read(JsonFields json) {
        var seats = json.number("seats");
        return new CallingPlan(
                Objects.requireNonNullElse(json.text("words"), ""),
                Objects.requireNonNullElse(json.text("venue"), ""),
                json.moment("startsAt"),
                json.moment("endsAt"),
                json.moment("closesAt"),
                seats == null ? null : (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, seats)));
    }
}
