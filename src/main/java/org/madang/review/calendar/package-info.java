/**
 * On which days the city's offices work: the public holidays of Korea and the city's own days, which an admin sets.
 * Fires {@link org.madang.review.calendar.CalendarChanged}.
 */
@NullMarked
package org.madang.review.calendar;

import org.jspecify.annotations.NullMarked;
