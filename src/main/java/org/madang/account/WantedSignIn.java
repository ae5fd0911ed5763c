package org.madang.account;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.account.SignInService.Means;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;

/**
 * What somebody who proves who they are wants to get.
 *
 * @param device as {@link Device} names it; empty for a token
 * @param name what its owner calls a token; empty if nothing
 * @param life how long it holds at most; null for as long as usual
 */
public record WantedSignIn(
        Means means,
        String device,
        String name,
        Set<Scope> scopes,
        @Nullable Duration life) {

    public static final int MAX_NAME = 60;
    public static final int MAX_DAYS = 365;

    public WantedSignIn {
        name = PlainText.line(name);
        scopes = Set.copyOf(scopes);
    }

    /** A browser's session. */
    public static WantedSignIn session(String device) {
        return new WantedSignIn(Means.SESSION, device, "", Scope.all(), null);
    }

    /** A session or token with nothing special about it. */
    public static WantedSignIn of(Means means) {
        return new WantedSignIn(means, "", "", Scope.all(), null);
    }

    /**
     * A token.
     *
     * @param scopes empty means all
     * @param days from 1 to {@value #MAX_DAYS}; null for as long as usual
     * @throws DomainException {@code invalid} with the field at fault
     */
    public static WantedSignIn token(@Nullable String name, Set<Scope> scopes, @Nullable Long days) {
        var line = PlainText.line(name);
        if (line.length() > MAX_NAME) {
            throw DomainException.invalid("name", "too-long", java.util.Map.of("max", MAX_NAME));
        }
        if (days != null && (days < 1 || days > MAX_DAYS)) {
            throw DomainException.invalid("days", "out-of-range", java.util.Map.of("min", 1, "max", MAX_DAYS));
        }
        var life = days == null ? null : Duration.ofDays(days);
        return new WantedSignIn(Means.TOKEN, "", line, scopes.isEmpty() ? Scope.all() : scopes, life);
    }
}
