package org.madang.mention.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a form in the body alone; the server would mix them with those of the address. */
final class Form {

    private final Map<String, String> fields = new HashMap<>();

    private Form() {}

    /** Reads a form; a body that is longer than allowed, or none, has no fields. */
    static Form of(HttpServletRequest request, int mostBytes) throws IOException {
        var form = new Form();
        var body = request.getInputStream().readNBytes(mostBytes + 1);
        if (body.length <= mostBytes) {
            for (var pair : new String(body, StandardCharsets.UTF_8).split("&")) {
                form.add(pair);
            }
        }
        return form;
    }

    private void add(String pair) {
        int at = pair.indexOf('=');
        if (at > 0) {
            try {
                fields.putIfAbsent(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
            } catch (IllegalArgumentException e) {
                // what is not encoded rightly is not there
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Nullable
    String get(String name) {
        return fields.get(name);
    }
}
