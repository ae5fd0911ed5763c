package org.madang.shared;

import java.util.Map;

/**
 * One field at fault.
 *
 * @param field the field's name in the API and in the page's form
 * @param code kebab-case; its words are the bundle's {@code error.<code>}
 * @param parameters what the words name in braces
 */
public record Violation(String field, String code, Map<String, Object> parameters) {

    public Violation {
        parameters = Map.copyOf(parameters);
    }
}
