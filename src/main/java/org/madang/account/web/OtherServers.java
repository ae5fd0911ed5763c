package org.madang.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import org.madang.shared.web.Address;

/**
 * Servers of the fediverse ask for the page of a post, a proposal or a writer and want the document behind it; other sites ask where
 * to tell that they name a text.
 */
final class OtherServers {

    private static final Set<String> TEXTS = Set.of("/post/view.xhtml", "/proposal/view.xhtml");

    private OtherServers() {}

    /** Names the endpoints of Webmention and Pingback, absolute as some readers of headers need it. */
    static void tellWhereToMention(Address address, URI base, HttpServletResponse response) {
        if (TEXTS.contains(address.page())) {
            response.setHeader("Link", "<" + base + "/mentions/webmention>; rel=\"webmention\"");
            response.setHeader("X-Pingback", base + "/mentions/pingback");
        }
    }

    static boolean wantDocument(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null
                && (accept.contains("application/activity+json") || accept.contains("application/ld+json"))
                && request.getMethod().equals("GET")
                && request.getRequestURI().matches("/((posts|proposals)/[1-9][0-9]{0,17}|writers/[a-z0-9._-]+)");
    }

    static String document(String path) {
        return "/ap" + path;
    }
}
