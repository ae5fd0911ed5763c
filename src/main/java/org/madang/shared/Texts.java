package org.madang.shared;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The words of the product in both languages, from the one bundle {@code i18n/messages}. */
public final class Texts {

    /** Base name of the bundle. */
    public static final String BUNDLE = "i18n.messages";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final ConcurrentMap<Locale, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private static final DateTimeFormatter KOREAN_MOMENT =
            DateTimeFormatter.ofPattern("yyyy년 M월 d일 HH:mm", Locale.KOREAN).withZone(ClockProducer.CITY_ZONE);
    private static final DateTimeFormatter ENGLISH_MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH).withZone(ClockProducer.CITY_ZONE);

    /** A parameter that is itself a text of the bundle, in the reader's language. */
    public record Word(String key) {}

    private Texts() {}

    /** The text of a key; the key itself if the bundle lacks it, which a test forbids. */
    public static String of(Locale locale, String key) {
        var bundle = bundle(locale);
        return bundle.containsKey(key) ? bundle.getString(key) : key;
    }

    /** All texts in a language. */
    public static ResourceBundle bundle(Locale locale) {
        return BUNDLES.computeIfAbsent(
                locale, it -> ResourceBundle.getBundle(BUNDLE, it, Texts.class.getClassLoader(), NO_FALLBACK));
    }

    /** The text of a key; empty if the bundle lacks it. */
    public static String orEmpty(Locale locale, String key) {
        var text = of(locale, key);
        return text.equals(key) ? "" : text;
    }

    /** The text of a key with each {@code {name}} replaced by the parameter of that name; moments in the city's time. */
    public static String of(Locale locale, String key, Map<String, ?> parameters) {
        var text = of(locale, key);
        for (var parameter : parameters.entrySet()) {
            text = text.replace("{" + parameter.getKey() + "}", shown(locale, parameter.getValue()));
        }
        return text;
    }

    private static String shown(Locale locale, Object value) {
        if (value instanceof Word word) {
            return of(locale, word.key());
        }
        return value instanceof Instant at ? moment(locale, at) : String.valueOf(value);
    }

    /** Day and time in the city's zone. */
    public static String moment(Locale locale, Instant at) {
        return (locale.getLanguage().equals("en") ? ENGLISH_MOMENT : KOREAN_MOMENT).format(at);
    }

    /** The words of an error's code. */
    public static String error(Locale locale, String code, Map<String, ?> parameters) {
        return of(locale, "error." + code, parameters);
    }
}
