package org.madang.shared.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** Chooses the language of an answer: of Korean and English the one that the caller likes better; else Korean. */
public final class Languages {

    private Languages() {}

    /** The caller's language by {@code Accept-Language}. */
    public static Locale of(HttpHeaders headers) {
        try {
            return of(headers.getAcceptableLanguages());
        } catch (RuntimeException malformed) {
            return Locale.KOREAN;
        }
    }

    static Locale of(List<Locale> acceptable) {
        return acceptable.stream()
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .filter(locale -> locale.equals(Locale.KOREAN) || locale.equals(Locale.ENGLISH))
                .findFirst()
                .orElse(Locale.KOREAN);
    }
}
