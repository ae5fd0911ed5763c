package org.madang.review.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** The offices work otherwise on a day than before: every day that was counted may be another. */
public record CalendarChanged(LocalDate day, Instant at) {}
