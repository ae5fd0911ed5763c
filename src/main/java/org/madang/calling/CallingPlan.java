package org.madang.calling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.PersonalData;
import org.madang.shared.PlainText;
import org.madang.shared.Violation;

/**
 * What an author says of a calling.
 *
 * @param words what to know beforehand; for help what is wanted, and then not empty
 * @param startsAt null for help
 * @param endsAt null if that is open
 * @param closesAt until when people may register; null for an event means until it starts
 * @param seats how many people there is room for, or work for; null for any number
 */
public record CallingPlan(
        String words,
        String venue,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Instant closesAt,
        @Nullable Integer seats) {

    public static final int MAX_WORDS = 500;
    public static final int MAX_VENUE = 120;
    public static final int MAX_SEATS = 10_000;
    private static final Duration FARTHEST = Duration.ofDays(730);

    /** With the words as they are stored. */
    public CallingPlan {
        words = PlainText.text(words);
        venue = PlainText.line(venue);
    }

    /** The same with only what this kind knows, and until when people may register. */
    CallingPlan as(CallingKind kind) {
        return kind == CallingKind.EVENT
                ? new CallingPlan(words, venue, startsAt, endsAt, closesAt == null ? startsAt : closesAt, seats)
                : new CallingPlan(words, venue, null, null, closesAt, seats);
    }

    /**
     * Refuses what cannot be meant.
     *
     * @throws DomainException with {@code required}, {@code in-the-past}, {@code too-far}, {@code ends-before-start},
     *     {@code closes-after-start}, {@code too-long}, {@code out-of-range} at the fields
     */
    void check(CallingKind kind, Instant now) {
        List<Violation> faults = new ArrayList<>();
        if (kind == CallingKind.EVENT) {
            checkTime("startsAt", startsAt, now, faults);
            fault(faults, "venue", "required", venue.isEmpty());
            fault(faults, "endsAt", "ends-before-start", isNotAfter(endsAt, startsAt));
            fault(faults, "closesAt", "closes-after-start", isNotAfter(startsAt, closesAt) && !isSame());
        } else {
            checkTime("closesAt", closesAt, now, faults);
            fault(faults, "words", "required", words.isEmpty());
        }
        tooLong(faults, "words", words, MAX_WORDS);
        tooLong(faults, "venue", venue, MAX_VENUE);
        if (seats != null && (seats < 1 || seats > MAX_SEATS)) {
            faults.add(new Violation("seats", "out-of-range", Map.of("min", 1, "max", MAX_SEATS)));
        }
        if (!faults.isEmpty()) {
            throw DomainException.invalid(faults);
        }
        PersonalData.refuseResidentNumbers(Map.of("words", words, "venue", venue));
    }

    private boolean isSame() {
        return startsAt != null && startsAt.equals(closesAt);
    }

    private static boolean isNotAfter(@Nullable Instant later, @Nullable Instant earlier) {
        return later != null && earlier != null && !later.isAfter(earlier);
    }

    private static void checkTime(String field, @Nullable Instant at, Instant now, List<Violation> faults) {
        fault(faults, field, "required", at == null);
        fault(faults, field, "in-the-past", at != null && !at.isAfter(now));
        fault(faults, field, "too-far", at != null && at.isAfter(now.plus(FARTHEST)));
    }

    private static void tooLong(List<Violation> faults, String field, String text, int max) {
        if (text.length() > max) {
            faults.add(new Violation(field, "too-long", Map.of("max", max)));
        }
    }

    private static void fault(List<Violation> faults, String field, String code, boolean isOne) {
        if (isOne) {
            faults.add(new Violation(field, code, Map.of()));
        }
    }
}
