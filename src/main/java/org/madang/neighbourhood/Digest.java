package org.madang.neighbourhood;

/**
 * That somebody wants mails with the news of a neighbourhood.
 *
 * @param place slug of the neighbourhood
 */
public record Digest(String place, Rhythm every) {}
