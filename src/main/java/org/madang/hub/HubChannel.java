package org.madang.hub;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an account is. All are read by their feeds; the name is for readers. */
public enum HubChannel {
    WEBSITE,
    BLOG,
    YOUTUBE,
    MASTODON,
    BLUESKY,
    INSTAGRAM,
    X,
    FACEBOOK,
    KAKAO;

    /** In addresses, the database and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<HubChannel> of(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code().equals(code))
                .findFirst();
    }
}
