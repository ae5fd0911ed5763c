package org.madang.open311;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.shared.InvalidSettingException;
import org.madang.shared.SettingValues;

/**
 * How complaints go out and come in.
 *
 * @param url where the city's own system answers GeoReport v2, without a slash at the end; null if there is none
 * @param key who we are there; empty if it does not ask
 * @param jurisdiction which city we mean there; empty if it knows one alone
 * @param keysHere of programs that may make requests here; nobody may if empty
 */
public record Open311Settings(@Nullable URI url, String key, String jurisdiction, List<String> keysHere) {

    private static final int LEAST = 16;

    static Open311Settings from(SettingValues values) {
        var keys = values.text("MADANG_OPEN311_KEYS")
                .map(list -> List.of(list.split("\\s*,\\s*")))
                .orElse(List.of());
        if (keys.stream().anyMatch(key -> key.length() < LEAST)) {
            throw new InvalidSettingException(
                    "MADANG_OPEN311_KEYS", "must be keys of at least " + LEAST + " characters, separated by commas");
        }
        var url = values.webAddress("MADANG_OPEN311_URL").orElse(null);
        if (url == null) {
            values.onlyTogetherWith("MADANG_OPEN311_URL", "MADANG_OPEN311_KEY", "MADANG_OPEN311_JURISDICTION");
        }
        return new Open311Settings(
                url,
                values.text("MADANG_OPEN311_KEY").orElse(""),
                values.text("MADANG_OPEN311_JURISDICTION").orElse(""),
                keys);
    }

    /** Whether the city has a system of its own. */
    public boolean isConnected() {
        return url != null;
    }

    @Override
    public String toString() {
        return "Open311Settings[url=" + url + "]";
    }
}
