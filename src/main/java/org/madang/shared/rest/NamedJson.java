package org.madang.shared.rest;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.madang.shared.Named;

/**
 * Something with a name in both languages: a topic, a neighbourhood, a department.
 *
 * @param slug by which requests name it
 * @param name in the caller's language
 */
@Schema(name = "Named")
public record NamedJson(String slug, String name, String ko, String en) {

    public static NamedJson of(Named named, Locale locale) {
        return new NamedJson(named.slug(), named.name(locale), named.ko(), named.en());
    }
}
