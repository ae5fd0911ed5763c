package org.madang.content;

import java.time.Instant;

/** Rows that a figure beside a text counts came or went: its {@link Tally} is to be counted again. */
public record FiguresMoved(ContentRef content, Instant at) {}
