package org.madang.syndication.websub;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.madang.shared.DomainException;
import org.madang.syndication.feed.HubAddress;

/** Where others subscribe to our feeds, as W3C WebSub describes it. */
@WebServlet(HubAddress.PATH)
public class HubServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient SubscriptionService subscriptions;

    @Inject
    transient HubAddress hub;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var mode = text(request, "hub.mode");
        if (!hub.isOwn()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (!mode.equals("subscribe") && !mode.equals("unsubscribe")) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "hub.mode is neither subscribe nor unsubscribe");
        } else {
            ask(request, response, mode.equals("subscribe"));
        }
    }

    private void ask(HttpServletRequest request, HttpServletResponse response, boolean subscribes) throws IOException {
        try {
            var lease = text(request, "hub.lease_seconds");
            subscriptions.ask(
                    subscribes,
                    text(request, "hub.topic"),
                    text(request, "hub.callback"),
                    text(request, "hub.secret"),
                    lease.matches("[0-9]{1,9}")
                            ? Optional.of(Duration.ofSeconds(Long.parseLong(lease)))
                            : Optional.empty());
            response.setStatus(HttpServletResponse.SC_ACCEPTED);
        } catch (DomainException e) {
            boolean invalid = e.kind() == DomainException.Kind.INVALID;
            refuse(
                    response,
                    invalid ? HttpServletResponse.SC_BAD_REQUEST : e.kind().status(),
                    e.code());
        }
    }

    private static void refuse(HttpServletResponse response, int status, String why) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(why);
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
