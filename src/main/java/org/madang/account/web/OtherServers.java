package org.madang.account.web;

import jakarta.servlet.http.HttpServletRequest;

/** Servers of the fediverse ask for the page of a post or a writer and want the document behind it. */
final class OtherServers {

    private OtherServers() {}

    static boolean wantDocument(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null
                && (accept.contains("application/activity+json") || accept.contains("application/ld+json"))
                && request.getMethod().equals("GET")
                && request.getRequestURI().matches("/(posts/[1-9][0-9]{0,17}|writers/[a-z0-9._-]+)");
    }

    static String document(String path) {
        return "/ap" + path;
    }
}
