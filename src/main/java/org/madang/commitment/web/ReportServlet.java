package org.madang.commitment.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.commitment.CommitmentService;
import org.madang.media.PictureService;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.Refusals;
import org.madang.shared.web.Address;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.PublicViewHandler;

/** Takes a report on a commitment with its picture, or shows the form again with what was wrong. */
@WebServlet("/desk/commitment-report")
@MultipartConfig(maxFileSize = PictureService.MAX_BYTES, fileSizeThreshold = 1 << 16)
public class ReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentPerson current;

    @Inject
    transient CommitmentService commitments;

    @Inject
    transient PictureService pictures;

    @Inject
    transient FormErrors errors;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/desk");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!current.isSignedIn() || !current.may(Action.KEEP_COMMITMENT)) {
            response.sendError(
                    current.isSignedIn() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var number = number(request);
        try {
            commitments.report(number, percent(request), text(request));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/desk/" + number + "/commitment?notice=commitment-reported");
        } catch (IllegalStateException tooLarge) {
            refuse(request, response, number, PictureService.tooLarge());
        } catch (RuntimeException e) {
            refuse(request, response, number, Refusals.in(e).orElseThrow(() -> e));
        }
    }

    private static long number(HttpServletRequest request) {
        var typed = PlainText.line(request.getParameter("number"));
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
    }

    private static long percent(HttpServletRequest request) {
        var typed = PlainText.line(request.getParameter("percent"));
        if (!typed.matches("[0-9]{1,3}")) {
            throw DomainException.invalid("percent", "out-of-range", Map.of("min", 0, "max", 100));
        }
        return Long.parseLong(typed);
    }

    /** What was typed, with the picture below it. */
    private String text(HttpServletRequest request) throws ServletException, IOException {
        var text = PlainText.text(request.getParameter("text"));
        var part = request.getPart("picture");
        if (part == null || part.getSize() == 0) {
            return text;
        }
        var alt = PlainText.line(request.getParameter("alt"));
        if (alt.isEmpty()) {
            throw DomainException.invalid("alt", "required");
        }
        try (var content = part.getInputStream()) {
            var picture = pictures.take(content).join();
            return text + "\n\n![" + alt.replaceAll("[\\[\\]\\\\]", " ") + "]("
                    + picture.address().path() + ")";
        } catch (CompletionException e) {
            throw Refusals.in(e).orElseThrow(() -> e);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, long number, DomainException refused)
            throws ServletException, IOException {
        errors.show(refused);
        response.setStatus(refused.kind().status());
        var address = "/desk/" + number + "/commitment";
        request.setAttribute(PublicViewHandler.ADDRESS, address);
        request.getRequestDispatcher(Address.PAGES + "/commitment/keep.xhtml?number=" + number)
                .forward(request, response);
    }
}
