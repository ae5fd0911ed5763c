package org.madang.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.madang.shared.DomainException;
import org.madang.shared.web.Address;
import org.madang.shared.web.Addresses;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.OneTransaction;
import org.madang.shared.web.PageParts;
import org.madang.shared.web.PublicViewHandler;

/** Shows the page of an address to somebody who may see it, or says in its place why there is none. */
@ApplicationScoped
public class PageStep {

    @Inject
    InterruptedForm forms;

    @Inject
    OneTransaction transaction;

    @Inject
    PageParts parts;

    /** Makes the page. What the domain refuses becomes the page of that error. */
    public void show(HttpServletRequest request, HttpServletResponse response, Addresses.Match match)
            throws IOException, ServletException {
        request.setAttribute(PublicViewHandler.ADDRESS, address(request));
        var target = new StringBuilder(Address.PAGES).append(match.address().page());
        for (int i = 0; i < match.values().size(); i++) {
            target.append(i == 0 ? '?' : '&')
                    .append(match.address().names().get(i))
                    .append('=')
                    .append(match.values().get(i));
        }
        var page = request.getRequestDispatcher(target.toString());
        try {
            if (isReading(request, match)) {
                parts.of(request, match.address().dependencies(match.values()));
                transaction.around(() -> page.forward(request, response));
            } else {
                page.forward(request, response);
            }
        } catch (ServletException e) {
            if (Gate.isFormOutOfDate(e) && !response.isCommitted()) {
                response.reset();
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", address(request));
            } else {
                refuse(request, response, domain(e).orElseThrow(() -> e));
            }
        }
    }

    private static boolean isReading(HttpServletRequest request, Addresses.Match match) {
        return "GET".equals(request.getMethod()) && !match.address().kept().isEmpty();
    }

    private static Optional<DomainException> domain(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, DomainException refused)
            throws IOException {
        if (refused.kind() == DomainException.Kind.NOT_SIGNED_IN) {
            toSignIn(request, response);
        } else {
            response.reset();
            request.setAttribute(CurrentPage.WHY_GONE, refused.parameters().get("reason"));
            response.sendError(refused.kind().status());
        }
    }

    /** Leads to the sign-in and from there back, with what was typed. */
    public void toSignIn(HttpServletRequest request, HttpServletResponse response) {
        var back = forms.keep(request, response, address(request));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/account/sign-in?return=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
