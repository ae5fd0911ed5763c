package org.madang.search;

import java.util.Locale;
import org.madang.content.Kind;

/** A title that the words being typed may lead to. */
public record Suggestion(Kind type, long number, String title) {

    /** Where people find it. */
    public String path() {
        return "/" + type.name().toLowerCase(Locale.ROOT) + "s/" + number;
    }
}
