package org.madang.mention.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.madang.account.limits.Network;
import org.madang.mention.MentionService;
import org.madang.mention.Protocol;
import org.madang.shared.DomainException;
import org.madang.shared.Settings;

/**
 * The endpoints of Webmention, Pingback and Trackback. They take a note and answer at once; whether the other page names
 * us is looked at later. Programs call them, so that they answer in English.
 */
@WebServlet({MentionServlet.WEBMENTION, MentionServlet.PINGBACK, "/mentions/posts/*", "/mentions/proposals/*"})
public class MentionServlet extends HttpServlet {

    static final String WEBMENTION = "/mentions/webmention";
    static final String PINGBACK = "/mentions/pingback";

    private static final long serialVersionUID = 1;
    private static final int MOST_BYTES = 1 << 14;
    private static final int ACCEPTED = 202;
    private static final int TOO_MANY = 429;
    private static final Pattern TRACKBACK =
            Pattern.compile("/mentions(/(?:posts|proposals)/[1-9][0-9]{0,17})/trackback");

    @Inject
    transient MentionService mentions;

    @Inject
    transient Network network;

    @Inject
    transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        network.comesFrom(request.getRemoteAddr());
        if (request.getContentLengthLong() > MOST_BYTES) {
            response.setHeader("Connection", "close");
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var path = request.getRequestURI();
        var trackback = TRACKBACK.matcher(path);
        if (path.equals(WEBMENTION)) {
            webmention(request, response);
        } else if (path.equals(PINGBACK)) {
            pingback(request, response);
        } else if (trackback.matches()) {
            trackback(request, response, settings.baseUrl() + trackback.group(1));
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void webmention(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = Form.of(request, MOST_BYTES);
        try {
            mentions.receive(Protocol.WEBMENTION, form.get("source"), form.get("target"));
            answer(response, ACCEPTED, "text/plain", "Accepted: the source will be read.\n");
        } catch (DomainException e) {
            answer(response, status(e), "text/plain", reason(e) + "\n");
        }
    }

    private void trackback(HttpServletRequest request, HttpServletResponse response, String target) throws IOException {
        var form = Form.of(request, MOST_BYTES);
        try {
            mentions.receive(Protocol.TRACKBACK, form.get("url"), target);
            answer(response, HttpServletResponse.SC_OK, "text/xml", Pingback.tracked(null));
        } catch (DomainException e) {
            answer(response, HttpServletResponse.SC_OK, "text/xml", Pingback.tracked(reason(e)));
        }
    }

    private void pingback(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        try {
            var call = Pingback.read(body.length > MOST_BYTES ? new byte[0] : body);
            mentions.receive(Protocol.PINGBACK, call.source(), call.target());
            answer(response, HttpServletResponse.SC_OK, "text/xml", Pingback.accepted());
        } catch (Pingback.Unreadable e) {
            answer(response, HttpServletResponse.SC_OK, "text/xml", Pingback.fault(0, "Not a pingback.ping call"));
        } catch (DomainException e) {
            answer(response, HttpServletResponse.SC_OK, "text/xml", Pingback.fault(fault(e), reason(e)));
        }
    }

    private static int status(DomainException refused) {
        return refused.kind() == DomainException.Kind.TOO_FAST ? TOO_MANY : HttpServletResponse.SC_BAD_REQUEST;
    }

    /** Pingback 1.0, section 3. */
    private static int fault(DomainException refused) {
        var fields = refused.violations();
        if (fields.isEmpty()) {
            return 0;
        }
        return fields.get(0).field().equals("source") ? Pingback.NO_SOURCE : Pingback.NO_TARGET;
    }

    private static String reason(DomainException refused) {
        return refused.violations().stream()
                .findFirst()
                .map(v -> v.field() + ": " + v.code())
                .orElse(refused.code());
    }

    private static void answer(HttpServletResponse response, int status, String type, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(type + ";charset=UTF-8");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
