package org.madang.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.madang.shared.web.FormerAddresses;

/** Leads from an address at which a text was before it came here to the one that it has now. */
@ApplicationScoped
public class OldAddressStep {

    /** Answered by servlets and resources of ours; nobody's text was there. */
    private static final List<String> OURS =
            List.of("/api/", "/account/", "/admin/", "/posts/", "/openapi", "/WEB-INF/");

    @Inject
    @Any
    Instance<FormerAddresses> former;

    /** Whether a text was at this address; then the answer leads to it for good. */
    boolean leadsOn(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        if (!CsrfGuard.isSafe(request) || path.equals("/") || OURS.stream().anyMatch(path::startsWith)) {
            return false;
        }
        var query = request.getQueryString();
        var whole = query == null ? path : path + "?" + query;
        var now = former.stream()
                .flatMap(one -> one.now(request.getServerName(), whole).stream())
                .findFirst();
        now.ifPresent(address -> {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", address);
        });
        return now.isPresent();
    }
}
