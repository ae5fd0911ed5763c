package org.madang.post.translation;

/**
 * A post as its translations name it.
 *
 * @param language code of the language that it is written in
 */
public record Translation(long number, String language, String title) {}
