package org.madang.account.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.madang.account.limits.LimitService;
import org.madang.account.limits.Limited;
import org.madang.shared.DomainException;

/** Keeps the fields of a form that came too late, for the browser that sent it; no passwords, no secrets. */
@ApplicationScoped
@Transactional
public class KeptForms {

    /** For so long what was typed waits for its writer. */
    public static final Duration LIFE = Duration.ofHours(1);

    private static final int MOST_CHARACTERS = 400_000;

    @Inject
    KeptFormRepository forms;

    @Inject
    LimitService limits;

    @Inject
    Clock clock;

    /**
     * Keeps what was typed.
     *
     * @param key the secret in the browser's cookie
     * @return false if there is nothing to keep, or too much, or too often
     */
    public boolean keep(String key, String path, Map<String, String[]> fields) {
        var json = Json.createObjectBuilder();
        int characters = 0;
        for (var field : fields.entrySet()) {
            if (isKept(field.getKey())) {
                var values = Json.createArrayBuilder();
                for (var value : field.getValue()) {
                    characters += value.length();
                    values.add(value);
                }
                json.add(field.getKey(), values);
            }
        }
        if (characters == 0 || characters > MOST_CHARACTERS) {
            return false;
        }
        try {
            limits.attempt(Limited.KEEP_FORM);
        } catch (DomainException tooOften) {
            return false;
        }
        forms.put(hash(key), path, json.build().toString(), clock.instant().plus(LIFE));
        return true;
    }

    private static boolean isKept(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !lower.equals("csrf")
                && !lower.startsWith("jakarta.faces.")
                && !lower.contains("password")
                && !lower.equals("secret")
                && !lower.equals("kept")
                && !lower.equals("notice");
    }

    /** What this browser typed at this path; empty if nothing, or too long ago. */
    public Map<String, String[]> find(String key, String path) {
        Map<String, String[]> fields = new HashMap<>();
        forms.find(hash(key), path, clock.instant()).ifPresent(text -> {
            try (var reader = Json.createReader(new StringReader(text))) {
                reader.readObject().forEach((name, values) -> fields.put(name, texts(values.asJsonArray())));
            }
        });
        return fields;
    }

    private static String[] texts(List<? extends jakarta.json.JsonValue> values) {
        return values.stream().map(value -> ((JsonString) value).getString()).toArray(String[]::new);
    }

    void forgetExpired() {
        forms.removeExpired(clock.instant());
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
