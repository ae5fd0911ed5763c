package org.madang.review.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody is to be reminded of an answer. */
public record Reminder(
        UUID proposal,
        long number,
        String title,
        String department,
        @Nullable UUID officer,
        LocalDate due,
        Stage stage) {

    /** How near the last day is; each is said once for each last day. */
    public enum Stage {
        /** Seven working days or fewer: to the officer. */
        WEEK("answer-due-soon", false),
        /** Three or fewer: to the officer and the head. */
        DAYS("answer-due-now", true),
        /** It has passed: to the officer and the head. */
        LATE("answer-late", true);

        private final String letter;
        private final boolean toHead;

        Stage(String letter, boolean toHead) {
            this.letter = letter;
            this.toHead = toHead;
        }

        String letter() {
            return letter;
        }

        boolean isForTheHead() {
            return toHead;
        }
    }
}
