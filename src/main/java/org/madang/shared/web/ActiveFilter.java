package org.madang.shared.web;

/**
 * A filter that narrows the list now, and can be taken away.
 *
 * @param parameter its name in the address
 * @param name of its value, in the reader's language
 */
public record ActiveFilter(String parameter, String name) {}
