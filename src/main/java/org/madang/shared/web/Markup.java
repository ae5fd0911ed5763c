package org.madang.shared.web;

import org.jspecify.annotations.Nullable;

/**
 * HTML that is written in Java: for what a page has many of, where a component for each part would cost more than all
 * of its words. Whatever is not markup of ours goes in by {@link #text}, which makes it harmless.
 */
public final class Markup {

    private static final int USUAL_LENGTH = 2048;

    private final StringBuilder html = new StringBuilder(USUAL_LENGTH);

    /** Markup as it is: written here, or come through the sanitizer. */
    public Markup html(String markup) {
        html.append(markup);
        return this;
    }

    /** A number as it is, for addresses. */
    public Markup number(long number) {
        html.append(number);
        return this;
    }

    /** Words, in an element or between double quotes in an attribute; nothing if null. */
    public Markup text(@Nullable String words) {
        if (words != null) {
            for (int i = 0; i < words.length(); i++) {
                write(words.charAt(i));
            }
        }
        return this;
    }

    private void write(char c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.append(c);
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
