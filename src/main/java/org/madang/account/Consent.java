package org.madang.account;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What people agree to, each in the edition whose words stand in the bundle ({@code consent.<kind>.text}). Whoever
 * changes those words for the worse of the person raises the edition, and people are asked again.
 */
public enum Consent {
    TERMS(true, "2026-11"),
    PRIVACY(true, "2026-11"),
    NEWS(false, "2026-11");

    private final boolean required;
    private final String edition;

    Consent(boolean required, String edition) {
        this.required = required;
        this.edition = edition;
    }

    /** Whether nobody may write without it. */
    public boolean isRequired() {
        return required;
    }

    public String edition() {
        return edition;
    }

    /** By its name in any case; empty if there is none. */
    public static Optional<Consent> of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(c -> c.name().equalsIgnoreCase(name))
                .findFirst();
    }

    static Set<String> required() {
        return Arrays.stream(values())
                .filter(Consent::isRequired)
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> known() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
