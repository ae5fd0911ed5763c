package org.madang.vote;

/**
 * How many support a wording, with those of later wordings that only say it better.
 *
 * @param version the text version that first said it
 */
public record OfVersion(int version, int supports) {}
