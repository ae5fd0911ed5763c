package org.madang.review.rest;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.madang.shared.Named;

/**
 * A tag for policy review.
 *
 * @param slug by which requests name it
 * @param name in the caller's language
 * @param meaning when to use it
 */
@Schema(name = "ReviewTag")
public record ReviewTagJson(String slug, String name, String ko, String en, String meaning) {

    static ReviewTagJson of(Named tag, String meaning, Locale locale) {
        return new ReviewTagJson(tag.slug(), tag.name(locale), tag.ko(), tag.en(), meaning);
    }
}
