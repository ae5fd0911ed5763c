package org.madang.account.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.account.SignInService;
import org.madang.shared.rest.Problem;
import org.madang.shared.web.ReaderChoices;

/**
 * Refuses changes that another site made the browser send: an unsafe request that rests on a cookie must carry the
 * token that only our own pages know.
 */
final class CsrfGuard {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final String API = "/api/";
    private static final Jsonb JSON = JsonbBuilder.create();

    private CsrfGuard() {}

    static boolean isSafe(HttpServletRequest request) {
        return SAFE.contains(request.getMethod());
    }

    /** Whether the browser says that another site's page sent the request. */
    static boolean isFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return "cross-site".equals(site) || "same-site".equals(site);
    }

    /**
     * Whether the request comes from a page of ours.
     *
     * @param signedIn whether its session was recognised; a secret that is not may be one that somebody planted, and does
     *     not keep a visitor out
     */
    static boolean isOurs(HttpServletRequest request, boolean signedIn) {
        if (isFromElsewhere(request)) {
            return false;
        }
        var session = SignInCookie.session(request);
        var secrets =
                signedIn ? session.stream() : Stream.concat(SignInCookie.visitor(request).stream(), session.stream());
        return secrets.map(SignInService::csrfToken).anyMatch(expected -> same(expected, sent(request)));
    }

    /** Answers that it was refused: a page's form with the error page, a program with a problem. */
    static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getRequestURI().startsWith(API)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var problem = Problem.of(HttpServletResponse.SC_FORBIDDEN, "csrf", Map.of(), ReaderChoices.language(request));
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(JSON.toJson(problem).getBytes(StandardCharsets.UTF_8));
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
