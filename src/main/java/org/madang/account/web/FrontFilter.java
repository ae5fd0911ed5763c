package org.madang.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.madang.account.CurrentPerson;
import org.madang.account.SignInService;
import org.madang.account.SignInService.Means;
import org.madang.account.limits.Network;
import org.madang.shared.Settings;
import org.madang.shared.web.Addresses;
import org.madang.shared.web.CapturedResponse;
import org.madang.shared.web.PageCacheStep;
import org.madang.shared.web.Reader;
import org.madang.shared.web.ReaderChoices;

/**
 * The one front door. In this order: the reader's language and look; the page cache for visitors; who is signed in;
 * protection against cross-site requests; the table of addresses.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST, asyncSupported = true)
public class FrontFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String API = "/api/";

    private static final String BEARER = "Bearer ";

    @Inject
    transient ReaderChoices choices;

    @Inject
    transient Reader reader;

    @Inject
    transient PageCacheStep cache;

    @Inject
    transient PageStep pages;

    @Inject
    transient SignInService signIns;

    @Inject
    transient SignInCookie cookies;

    @Inject
    transient CurrentPerson current;

    @Inject
    transient SecondFactorDoor secondFactorDoor;

    @Inject
    transient Network network;

    @Inject
    transient InterruptedForm forms;

    @Inject
    transient OldAddressStep oldAddresses;

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (isSameForAll(path)) {
            chain.doFilter(request, response);
            return;
        }
        if (OtherServers.wantDocument(request)) {
            request.getRequestDispatcher(OtherServers.document(path)).forward(request, response);
            return;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        if (choices.keepNewChoice(request, response)) {
            return;
        }
        var match = Addresses.find(path);
        match.ifPresent(found -> OtherServers.tellWhereToMention(found.address(), settings.baseUrl(), response));
        var session = SignInCookie.session(request);
        if (session.isEmpty()
                && match.isPresent()
                && PageCacheStep.mayKeep(request, match.get().address())) {
            cache.answer(request, response, match.get(), kept -> {
                choices.apply(request);
                pages.show(request, kept, match.get());
            });
            return;
        }
        choices.apply(request);
        network.comesFrom(request.getRemoteAddr());
        network.isReadWith(request.getHeader("User-Agent"));
        recognise(request, response, session);
        if (!CsrfGuard.isSafe(request)
                && !isByToken(request)
                && !CsrfGuard.isOurs(request, current.isSignedIn())
                && needsToken(request)) {
            if (match.isPresent() && comesTooLate(request)) {
                pages.toSignIn(request, response);
            } else {
                CsrfGuard.refuse(request, response);
            }
            return;
        }
        if (secondFactorDoor.isShut(path)) {
            secondFactorDoor.refuse(request, response);
            return;
        }
        if (match.isPresent()) {
            open(request, response, match.get());
        } else if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!oldAddresses.leadsOn(request, response)) {
            chain.doFilter(request, response);
        }
    }

    /** Files, and what programs read without ever signing in. */
    private static boolean isSameForAll(String path) {
        return path.startsWith("/resources/")
                || path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/media/")
                || path.startsWith("/cards/")
                || path.startsWith("/feeds/")
                || path.startsWith("/sitemaps/")
                || path.startsWith("/.well-known/")
                || path.startsWith("/nodeinfo/")
                || path.startsWith("/ap/")
                || path.startsWith("/mentions/")
                || path.startsWith("/unsubscribe/")
                || path.startsWith("/open311/")
                || path.startsWith("/lists/")
                || path.equals("/websub")
                || path.equals("/robots.txt")
                || path.equals("/sitemap.xml");
    }

    private void recognise(HttpServletRequest request, HttpServletResponse response, Optional<String> session) {
        var authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            var token = authorization.substring(BEARER.length()).strip();
            signIns.recognise(token, Means.TOKEN).ifPresent(current::become);
            return;
        }
        if (session.isPresent()) {
            var person = signIns.recognise(session.get(), Means.SESSION);
            if (person.isEmpty()) {
                cookies.takeBack(response);
                reader.carry(cookies.visitorToken(request, response));
                return;
            }
            current.become(person.get());
            reader.carry(SignInService.csrfToken(session.get()));
        } else if (!request.getRequestURI().startsWith(API)) {
            reader.carry(cookies.visitorToken(request, response));
        }
    }

    /** A form of somebody who is not signed in any more; visitors have forms at the doors only. */
    private boolean comesTooLate(HttpServletRequest request) {
        return !current.isSignedIn()
                && "POST".equals(request.getMethod())
                && !CsrfGuard.isFromElsewhere(request)
                && !isDoor(request.getRequestURI());
    }

    private static boolean isDoor(String path) {
        return path.startsWith("/account/") || path.startsWith("/newsletter") || path.startsWith(API);
    }

    private static boolean isByToken(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        return authorization != null && authorization.startsWith(BEARER);
    }

    /** Calls of the API without any cookie of ours rest on nothing that another site could misuse. */
    private static boolean needsToken(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(API)
                || SignInCookie.session(request).isPresent();
    }

    private void open(HttpServletRequest request, HttpServletResponse response, Addresses.Match match)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (current.may(Gate.of(match.address().access())) && !comesTooLate(request)) {
            var whole = new CapturedResponse(response);
            pages.show(forms.restore(request), whole, match);
            whole.passOn();
        } else if (current.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            pages.toSignIn(request, response);
        }
    }
}
