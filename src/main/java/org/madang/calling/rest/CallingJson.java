package org.madang.calling.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.calling.Calling;
import org.madang.calling.CallingCard;
import org.madang.calling.CallingKind;
import org.madang.calling.Place;

/** What a post calls its readers to. */
@Schema(name = "Calling")
public record CallingJson(
        CallingKind kind,
        String words,
        String venue,
        @Schema(nullable = true) @Nullable Instant startsAt,

        @Schema(nullable = true) @Nullable Instant endsAt,

        Instant closesAt,

        @Schema(nullable = true, description = "Null for any number") @Nullable
        Integer seats,

        int taken,
        int waiting,
        boolean open,

        @Schema(nullable = true, description = "How the caller is registered; null if not") @Nullable
        Place mine) {

    static CallingJson of(CallingCard card) {
        return of(card.calling(), card.mine(), card.open());
    }

    static CallingJson of(Calling calling, @Nullable Place mine, boolean open) {
        return new CallingJson(
                calling.getKind(),
                calling.getWords(),
                calling.getVenue(),
                calling.getStartsAt(),
                calling.getEndsAt(),
                calling.getClosesAt(),
                calling.getSeats(),
                calling.getTaken(),
                calling.getWaiting(),
                open,
                mine);
    }
}
