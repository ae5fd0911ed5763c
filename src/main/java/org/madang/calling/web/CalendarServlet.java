package org.madang.calling.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Pattern;
import org.madang.calling.CalendarFile;
import org.madang.calling.CallingKind;
import org.madang.calling.RegistrationService;
import org.madang.post.PostService;
import org.madang.shared.DomainException;
import org.madang.shared.Settings;

/** The event of a post for calendars: {@code /calendars/posts/12.ics}. */
@WebServlet("/calendars/posts/*")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern ADDRESS = Pattern.compile("/calendars/posts/([1-9][0-9]{0,17})\\.ics");

    @Inject
    transient RegistrationService registrations;

    @Inject
    transient PostService posts;

    @Inject
    transient Settings settings;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(request.getRequestURI());
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(response, file(Long.parseLong(address.group(1))));
        } catch (DomainException refused) {
            response.sendError(refused.kind().status());
        }
    }

    private byte[] file(long number) {
        var event = registrations.card(number, CallingKind.EVENT).calling();
        return CalendarFile.of(event, posts.read(number), settings.baseUrl(), clock.instant())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpServletResponse response, byte[] file) throws IOException {
        response.setContentType("text/calendar; charset=utf-8");
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"madang.ics\"");
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(file);
    }
}
