package org.madang.open311.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.madang.open311.RequestFilter;
import org.madang.open311.RequestService;
import org.madang.open311.ServiceRequest;
import org.madang.shared.DomainException;
import org.madang.shared.Refusals;
import org.madang.shared.Texts;

/** Answers GeoReport v2: services and requests, in XML and JSON, and takes requests of programs that have a key. */
@WebServlet("/open311/v2/*")
public class GeoReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern PATH =
            Pattern.compile("/(services|requests)(?:/([A-Za-z0-9_-]{1,100}))?\\.(xml|json)");
    private static final int BAD_REQUEST = 400;

    @Inject
    transient RequestService requests;

    @Inject
    transient GeoReportRows rows;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = path(request);
        if (path == null) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, GeoReport.XML, notFound());
            return;
        }
        answer(request, response, path.group(3), () -> read(request, path));
    }

    private GeoReport read(HttpServletRequest request, Matcher path) {
        var id = path.group(2);
        if (path.group(1).equals("services")) {
            return id == null ? rows.services() : rows.definition(id);
        }
        if (id == null) {
            return rows.requests(requests.list(RequestQuery.of(request::getParameter)));
        }
        var found = id.matches("[0-9]{1,18}")
                ? requests.list(new RequestFilter(List.of(Long.parseLong(id)), List.of(), null, null, null))
                : List.<ServiceRequest>of();
        if (found.isEmpty()) {
            throw DomainException.notFound();
        }
        return rows.requests(found);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        var path = path(request);
        if (path == null || path.group(2) != null || !path.group(1).equals("requests")) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, GeoReport.XML, notFound());
            return;
        }
        answer(
                request,
                response,
                path.group(3),
                () -> rows.taken(requests.take(
                        request.getParameter("api_key"),
                        request.getParameter("service_code"),
                        request.getParameter("description"),
                        request.getParameter("address_string"),
                        RequestQuery.degrees("lat", request.getParameter("lat")),
                        RequestQuery.degrees("long", request.getParameter("long")),
                        request.getParameter("media_url"))));
    }

    private static @Nullable Matcher path(HttpServletRequest request) {
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.matches() ? path : null;
    }

    private static GeoReport notFound() {
        return GeoReport.error(HttpServletResponse.SC_NOT_FOUND, "There is no such address or thing");
    }

    private interface Reading {
        GeoReport read();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String format, Reading reading)
            throws IOException {
        try {
            answer(response, HttpServletResponse.SC_OK, format, reading.read());
        } catch (RuntimeException e) {
            var refused = Refusals.in(e).orElseThrow(() -> e);
            int status = status(refused);
            answer(response, status, format, GeoReport.error(status, words(request, refused)));
        }
    }

    /** The specification knows 400 where we say 422. */
    private static int status(DomainException refused) {
        return refused.kind() == DomainException.Kind.INVALID
                ? BAD_REQUEST
                : refused.kind().status();
    }

    private static String words(HttpServletRequest request, DomainException refused) {
        var locale = request.getLocale();
        if (refused.violations().isEmpty()) {
            return Texts.of(locale, "error." + refused.code());
        }
        var first = refused.violations().get(0);
        return first.field() + ": " + Texts.of(locale, "error." + first.code(), first.parameters());
    }

    private static void answer(HttpServletResponse response, int status, String format, GeoReport report)
            throws IOException {
        response.setStatus(status);
        response.setContentType((format.equals(GeoReport.XML) ? "text/xml" : "application/json") + ";charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(report.in(format).getBytes(StandardCharsets.UTF_8));
    }
}
