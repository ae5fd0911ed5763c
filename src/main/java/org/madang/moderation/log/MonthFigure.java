package org.madang.moderation.log;

/**
 * How many steps there were.
 *
 * @param month as in {@code 2026-11}
 */
public record MonthFigure(String month, String rule, long count) {}
