package org.madang.moderation.legal;

/**
 * How many cases of the legal desk there are.
 *
 * @param endRule why they ended; empty if they did not
 */
public record LegalFigure(LegalCase.Kind kind, LegalCase.Status status, String endRule, long count) {}
