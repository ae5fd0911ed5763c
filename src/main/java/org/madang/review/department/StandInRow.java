package org.madang.review.department;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who stands in for whom, with their names.
 *
 * @param away handle of who is away
 * @param person handle of who stands in
 * @param until the last day
 */
public record StandInRow(
        UUID id, String away, String awayName, String person, String personName, LocalDate from, LocalDate until) {}
