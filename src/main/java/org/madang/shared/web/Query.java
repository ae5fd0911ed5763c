package org.madang.shared.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The query of an address, taken apart; a parameter that comes twice counts once, what cannot be read not at all. */
final class Query {

    private Query() {}

    static Map<String, String> parse(@Nullable String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query == null) {
            return parameters;
        }
        for (var part : query.split("&")) {
            int is = part.indexOf('=');
            var name = decoded(is < 0 ? part : part.substring(0, is));
            var value = decoded(is < 0 ? "" : part.substring(is + 1));
            if (!name.isEmpty() && !value.isEmpty()) {
                parameters.putIfAbsent(name, value);
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
