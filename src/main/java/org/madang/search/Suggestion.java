package org.madang.search;

import java.util.Locale;
import org.madang.search.index.FoundType;

/** A title that the words being typed may lead to. */
public record Suggestion(FoundType type, long number, String title) {

    /** Where people find it. */
    public String path() {
        return "/" + type.name().toLowerCase(Locale.ROOT) + "s/" + number;
    }
}
