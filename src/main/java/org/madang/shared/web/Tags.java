package org.madang.shared.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tags as one line of a form: parted by commas, or by {@code #} before each. */
public final class Tags {

    private Tags() {}

    /** The tags that somebody typed; empty ones are left to the domain. */
    public static List<String> split(@Nullable String typed) {
        return typed == null ? List.of() : Arrays.asList(typed.split("[,#、\\n]"));
    }

    /** The tags as one would type them. */
    public static String typed(List<String> tags) {
        return String.join(", ", tags);
    }
}
