package org.madang.shared.web;

import java.util.Locale;
import java.util.ResourceBundle;

/** The addresses of our own files, which change with their content; made when the product is built. */
public final class Assets {

    /** File name to address. */
    public static final ResourceBundle ADDRESSES =
            ResourceBundle.getBundle("assets", Locale.ROOT, Assets.class.getClassLoader());

    private static final String ICONS = ADDRESSES.getString("icons.svg");

    private Assets() {}

    /** Markup of an icon, silent to screen readers: a word always stands beside it. As {@code m:icon} in pages. */
    public static String icon(String name) {
        return "<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"" + ICONS + "#" + name
                + "\"/></svg>";
    }
}
