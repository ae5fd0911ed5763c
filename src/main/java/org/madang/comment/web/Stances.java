package org.madang.comment.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.madang.comment.Stance;

/** Stances as forms carry them: by name, empty for none. */
final class Stances {

    private Stances() {}

    static @Nullable Stance of(@Nullable String name) {
        return Arrays.stream(Stance.values())
                .filter(stance -> stance.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    static String text(@Nullable Stance stance) {
        return stance == null ? "" : stance.name();
    }
}
