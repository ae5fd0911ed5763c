package org.madang.shared;

import java.util.Locale;

/**
 * Something with an address part and a name in both languages: a neighbourhood, a department, a topic, a tag.
 *
 * @param slug its part of an address, permanent
 */
public record Named(String slug, String ko, String en) {

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : ko;
    }
}
