package org.madang.moderation.log;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What stood for the whole log when a day ended.
 *
 * @param day in the city's time
 * @param seq number of the last entry; 0 while there was none
 * @param hash of the last entry; 64 zeros while there was none
 * @param at when this was written down
 */
public record DailyRoot(LocalDate day, long seq, String hash, Instant at) {}
