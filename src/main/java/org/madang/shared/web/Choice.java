package org.madang.shared.web;

/**
 * One value of a filter.
 *
 * @param slug its value in the address
 * @param name in the reader's language
 * @param count how many it would leave
 */
public record Choice(String slug, String name, long count) {}
