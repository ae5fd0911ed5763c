package org.madang.syndication.activitypub;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.madang.shared.DomainException;
import org.madang.shared.Settings;
import org.madang.syndication.activitypub.signature.IncomingMessage;

/** What other servers read of our actors, posts and acts, and the inboxes they write to. */
@WebServlet(Places.ROOT + "/*")
public class FederationServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient FederationPages pages;

    @Inject
    transient Inbox inbox;

    @Inject
    transient ActorService actors;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var path = request.getRequestURI().substring(Places.ROOT.length());
            var person = wantsPage(request) ? pages.forPeople(path) : null;
            if (person != null) {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", person);
            } else if (!mayRead(request, path)) {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            } else {
                write(response, HttpServletResponse.SC_OK, pages.document(path));
            }
        } catch (DomainException e) {
            if (e.kind() == DomainException.Kind.GONE) {
                var id = settings.baseUrl() + request.getRequestURI();
                var stone = Json.createObjectBuilder()
                        .add("@context", "https://www.w3.org/ns/activitystreams")
                        .add("id", id)
                        .add("type", "Tombstone");
                write(response, HttpServletResponse.SC_GONE, stone.build());
            } else {
                response.sendError(e.kind().status());
            }
        }
    }

    /** Actors are open to all: nobody could ask for the keys of two servers that both want to know who asks. */
    private boolean mayRead(HttpServletRequest request, String path) {
        return !settings.signedFetch()
                || path.matches("/actors/[^/]+|/writers/[^/]+")
                || inbox.question(message(request, new byte[0])) == Inbox.OK;
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html") && !accept.contains("json");
    }

    private static void write(HttpServletResponse response, int status, JsonObject document) throws IOException {
        response.setStatus(status);
        response.setContentType(JsonLd.CONTENT_TYPE + ";charset=UTF-8");
        response.setHeader("Vary", "Accept");
        response.setHeader("Cache-Control", "max-age=60");
        response.getOutputStream().write(document.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!actors.isOpen() || !request.getRequestURI().endsWith("/inbox")) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var body = request.getContentLengthLong() > Inbox.MOST_BYTES
                ? null
                : request.getInputStream().readNBytes(Inbox.MOST_BYTES + 1);
        if (body == null || body.length > Inbox.MOST_BYTES) {
            response.setHeader("Connection", "close");
            response.setStatus(inbox.refuse("too-large", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE));
            return;
        }
        response.setStatus(inbox.receive(message(request, body)));
    }

    private IncomingMessage message(HttpServletRequest request, byte[] body) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (var name : Collections.list(request.getHeaderNames())) {
            headers.put(name, Collections.list(request.getHeaders(name)));
        }
        var query = request.getQueryString();
        var asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var address = settings.baseUrl()
                + (asked == null ? request.getRequestURI() : asked.toString())
                + (query == null ? "" : "?" + query);
        return new IncomingMessage(request.getMethod(), URI.create(address), headers, body);
    }
}
