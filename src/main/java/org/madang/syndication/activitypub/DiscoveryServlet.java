package org.madang.syndication.activitypub;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells other servers who is here (WebFinger) and what this is (NodeInfo). */
@WebServlet({DiscoveryServlet.WEB_FINGER, DiscoveryServlet.NODE_INFO, Discovery.NODE_INFO_DOCUMENT})
public class DiscoveryServlet extends HttpServlet {

    static final String WEB_FINGER = "/.well-known/webfinger";
    static final String NODE_INFO = "/.well-known/nodeinfo";

    private static final long serialVersionUID = 1;

    @Inject
    transient Discovery discovery;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        switch (request.getRequestURI()) {
            case WEB_FINGER -> webFinger(request, response);
            case NODE_INFO -> write(response, "application/json", discovery.nodeInfoLinks());
            case Discovery.NODE_INFO_DOCUMENT ->
                write(
                        response,
                        "application/json; profile=\"" + Discovery.NODE_INFO_SCHEMA + "\"",
                        discovery.nodeInfo());
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void webFinger(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var resource = request.getParameter("resource");
        if (resource == null || resource.isBlank()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<JsonObject> found = discovery.webFinger(resource);
        if (found.isPresent()) {
            write(response, "application/jrd+json", found.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(HttpServletResponse response, String type, JsonObject document) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "max-age=600");
        response.getOutputStream().write(document.toString().getBytes(StandardCharsets.UTF_8));
    }
}
