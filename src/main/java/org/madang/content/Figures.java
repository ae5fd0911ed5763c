package org.madang.content;

/**
 * The figures shown beside a text, as of a moment ago.
 *
 * @param supports given here
 * @param comments public ones
 */
public record Figures(int supports, int comments) {

    /** Of a text that nobody has supported or commented yet. */
    public static final Figures NONE = new Figures(0, 0);
}
