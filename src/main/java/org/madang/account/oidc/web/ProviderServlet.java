package org.madang.account.oidc.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.madang.account.CurrentPerson;
import org.madang.account.Device;
import org.madang.account.SignInService;
import org.madang.account.WantedSignIn;
import org.madang.account.oidc.Arrival;
import org.madang.account.oidc.SignOnService;
import org.madang.account.oidc.SignOnService.Way;
import org.madang.account.web.SignInCookie;
import org.madang.account.web.WayBack;
import org.madang.shared.DomainException;
import org.madang.shared.Refusals;
import org.madang.shared.web.Reader;

/**
 * {@code /account/with/{provider}} leads to a provider, {@code /account/with/{provider}/back} comes from there. Plain
 * links, because a form must not lead to another site; what changes an account carries the token of our own pages.
 */
@WebServlet("/account/with/*")
public class ProviderServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern PATH = Pattern.compile("/([a-z][a-z0-9]{0,19})(/back)?");
    private static final int TOO_MANY = 429;

    @Inject
    transient SignOnService signOn;

    @Inject
    transient SignInCookie cookies;

    @Inject
    transient SignInService signIns;

    @Inject
    transient CurrentPerson current;

    @Inject
    transient Reader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var path = PATH.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            if (path.group(2) == null) {
                go(request, response, path);
            } else {
                comeBack(request, response, path);
            }
        } catch (RuntimeException e) {
            tell(request, response, Refusals.in(e).orElseThrow(() -> e));
        }
    }

    private void go(HttpServletRequest request, HttpServletResponse response, Matcher path) {
        var provider = path.group(1);
        Way way =
                switch (Objects.requireNonNullElse(request.getParameter("for"), "")) {
                    case "link" -> ours(request).link(provider);
                    case "verify" -> ours(request).verify();
                    default -> signOn.signIn(provider, WayBack.local(orEmpty(request.getParameter("return"))));
                };
        cookies.giveStep(response, way.step());
        redirect(response, way.to().toString());
    }

    /** Another site may send people here, but it does not know the token of their session. */
    private SignOnService ours(HttpServletRequest request) {
        if (!current.isSignedIn()) {
            throw DomainException.notSignedIn();
        }
        if (!reader.getCsrf().equals(request.getParameter("csrf"))) {
            throw DomainException.forbidden("csrf");
        }
        return signOn;
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response, Matcher path) {
        var arrival = signOn.comeBack(
                path.group(1),
                SignInCookie.step(request).orElse(null),
                request.getParameter("state"),
                request.getParameter("code"),
                WantedSignIn.session(Device.of(request.getHeader("User-Agent"))));
        if (arrival.signedIn() != null) {
            SignInCookie.session(request).ifPresent(signIns::signOut);
            cookies.give(response, arrival.signedIn());
        }
        carryOn(response, arrival);
        redirect(response, arrival.to());
    }

    private void carryOn(HttpServletResponse response, Arrival arrival) {
        if (arrival.step() == null) {
            cookies.takeStepBack(response);
        } else {
            cookies.giveStep(response, arrival.step());
        }
    }

    /** People are told on the page they came from; what is not there stays an error of its own. */
    private void tell(HttpServletRequest request, HttpServletResponse response, DomainException refused)
            throws IOException {
        int status = refused.kind().status();
        if (status == HttpServletResponse.SC_NOT_FOUND || status == TOO_MANY) {
            response.sendError(status);
            return;
        }
        cookies.takeStepBack(response);
        var page = current.isSignedIn() ? page(request) : "/account/sign-in";
        redirect(response, page + "?refused=" + refused.code());
    }

    private static String page(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/account/with/identity") ? "/account/verify" : "/account/links";
    }

    private static void redirect(HttpServletResponse response, String to) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", to);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
