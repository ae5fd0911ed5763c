package org.madang.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.account.SignInService;

/**
 * Refuses changes that another site made the browser send: an unsafe request that rests on a cookie must carry the
 * token that only our own pages know.
 */
final class CsrfGuard {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private CsrfGuard() {}

    static boolean isSafe(HttpServletRequest request) {
        return SAFE.contains(request.getMethod());
    }

    /** Whether the browser says that another site's page sent the request. */
    static boolean isFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return "cross-site".equals(site) || "same-site".equals(site);
    }

    /** Whether the request comes from a page of ours. */
    static boolean isOurs(HttpServletRequest request) {
        if (isFromElsewhere(request)) {
            return false;
        }
        var secret = SignInCookie.session(request).or(() -> SignInCookie.visitor(request));
        return secret.map(SignInService::csrfToken)
                .filter(expected -> same(expected, sent(request)))
                .isPresent();
    }

    private static @Nullable String sent(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("X-CSRF-Token")).orElseGet(() -> request.getParameter("csrf"));
    }

    private static boolean same(String expected, @Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
