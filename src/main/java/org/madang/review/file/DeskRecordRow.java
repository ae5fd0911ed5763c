package org.madang.review.file;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record for auditors.
 *
 * @param actor handle; null for what the clock did by itself
 * @param proposal its number; null for what concerns none
 * @param department slug of the actor's office then
 */
public record DeskRecordRow(
        Instant at,
        DeskAction action,
        @Nullable String actor,
        @Nullable String department,
        @Nullable Long proposal,
        String before,
        String after) {}
