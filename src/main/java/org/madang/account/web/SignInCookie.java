package org.madang.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.madang.account.SignInService;
import org.madang.account.SignInService.Secret;
import org.madang.account.ceremony.Ceremonies;
import org.madang.account.kept.KeptForms;
import org.madang.shared.Settings;
import org.madang.shared.web.ReaderChoices;

/** The cookies of the front door: who is signed in, and the token of forms that visitors send. */
@ApplicationScoped
public class SignInCookie {

    /** Name of the cookie that holds a session's secret. */
    public static final String SESSION = "madang_session";

    private static final String VISITOR = "madang_visitor";
    private static final String STEP = "madang_step";
    private static final String KEPT_FORM = "madang_kept";
    private static final Duration LONGER_THAN_THE_SESSION = Duration.ofDays(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The session's secret that the browser sent. */
    public static Optional<String> session(HttpServletRequest request) {
        return ReaderChoices.cookie(request, SESSION).filter(value -> !value.isEmpty());
    }

    /**
     * Gives the browser the secret of a new session. It keeps it longer than it is worth something, so that a form which
     * comes after the end is still known to be ours.
     */
    public void give(HttpServletResponse response, Secret secret) {
        long seconds = Duration.between(clock.instant(), secret.expiresAt())
                .plus(LONGER_THAN_THE_SESSION)
                .toSeconds();
        set(response, SESSION, secret.token(), (int) seconds);
    }

    /** The secret by which this browser finds what it typed again; made when it is needed first. */
    String keptForm(HttpServletRequest request, HttpServletResponse response) {
        return keptForm(request).orElseGet(() -> {
            var value = random();
            set(response, KEPT_FORM, value, (int) KeptForms.LIFE.toSeconds());
            return value;
        });
    }

    static Optional<String> keptForm(HttpServletRequest request) {
        return ReaderChoices.cookie(request, KEPT_FORM).filter(value -> value.length() >= 22);
    }

    /** The same for the response of the page that is being made. */
    public void give(Secret secret) {
        give(pageResponse(), secret);
    }

    /** Takes the session's secret back from the browser that asked for the page that is being made. */
    void takeBack() {
        takeBack(pageResponse());
    }

    private static HttpServletResponse pageResponse() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    /** Takes the session's secret back from the browser. */
    public void takeBack(HttpServletResponse response) {
        set(response, SESSION, "", 0);
    }

    /** The secret of a sign-in whose second half has to follow, or of a way to a provider, that the browser sent. */
    public static Optional<String> step(HttpServletRequest request) {
        return ReaderChoices.cookie(request, STEP).filter(value -> !value.isEmpty());
    }

    /** Gives the browser the secret that continues what it began. */
    public void giveStep(HttpServletResponse response, String step) {
        set(response, STEP, step, (int) Ceremonies.LIFE.toSeconds());
    }

    /** The same for the response of the page that is being made. */
    public void giveStep(String step) {
        giveStep(pageResponse(), step);
    }

    /** Takes that secret back from the browser that asked for the page that is being made. */
    public void takeStepBack() {
        takeStepBack(pageResponse());
    }

    /** Takes that secret back from the browser. */
    public void takeStepBack(HttpServletResponse response) {
        set(response, STEP, "", 0);
    }

    /** The token for forms of a visitor who has no session yet; made at the first form. */
    String visitorToken(HttpServletRequest request, HttpServletResponse response) {
        return visitor(request)
                .map(SignInService::csrfToken)
                .orElseGet(() -> SignInService.csrfToken(newVisitor(response)));
    }

    static Optional<String> visitor(HttpServletRequest request) {
        return ReaderChoices.cookie(request, VISITOR).filter(value -> value.length() >= 22);
    }

    private String newVisitor(HttpServletResponse response) {
        var value = random();
        set(response, VISITOR, value, -1);
        return value;
    }

    private static String random() {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void set(HttpServletResponse response, String name, String value, int seconds) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equals(settings.baseUrl().getScheme()));
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
