package org.madang.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Texts;

/**
 * Texts with something in them, and numbers, in the reader's language. Called {@code say} in pages; texts without
 * parameters are {@code txt['key']}.
 */
@Named("say")
@RequestScoped
public class Wording {

    @Inject
    Reader reader;

    /** The text of a key with {@code {name}} replaced. */
    public String of(String key, String name, Object value) {
        return filled(key, Map.of(name, shown(value)));
    }

    /** The text of a key with two names replaced. */
    public String of(String key, String name, Object value, String name2, Object value2) {
        return filled(key, Map.of(name, shown(value), name2, shown(value2)));
    }

    /** The text of a key with three names replaced. */
    public String of(String key, String name, Object value, String name2, Object value2, String name3, Object value3) {
        return filled(key, Map.of(name, shown(value), name2, shown(value2), name3, shown(value3)));
    }

    /** A text with four values in it: its parts are said together, as one line of figures. */
    public String of(
            String key,
            String name,
            Object value,
            String name2,
            Object value2,
            String name3,
            Object value3,
            String name4,
            Object value4) {
        return filled(
                key, Map.of(name, shown(value), name2, shown(value2), name3, shown(value3), name4, shown(value4)));
    }

    /** The text for so many, {@code key.one} for one and {@code key.many} else, with {@code {n}} replaced. */
    public String count(String key, long n) {
        return of(n == 1 ? key + ".one" : key + ".many", "n", n);
    }

    /** A number with its thousands set apart. */
    public String number(@Nullable Number number) {
        return number == null
                ? ""
                : NumberFormat.getIntegerInstance(reader.getLocale()).format(number.longValue());
    }

    /** The words of an error's code. */
    public String error(String code, Map<String, ?> parameters) {
        var shown = new HashMap<String, Object>();
        parameters.forEach((name, value) -> shown.put(name, shown(value)));
        return Texts.error(reader.getLocale(), code, shown);
    }

    private String filled(String key, Map<String, ?> parameters) {
        return Texts.of(reader.getLocale(), key, parameters);
    }

    private Object shown(@Nullable Object value) {
        if (value instanceof Long || value instanceof Integer) {
            return number((Number) value);
        }
        return value == null ? "" : value;
    }
}
