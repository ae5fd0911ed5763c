package org.madang.review.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.review.answering.AnswerFileService;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.Refusals;
import org.madang.shared.web.Address;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.PublicViewHandler;

/** Gives out the documents of answers, and takes them in from the desk. */
@WebServlet({AnswerFileServlet.OUT + "*", AnswerFileServlet.IN})
@MultipartConfig(maxFileSize = AnswerFileService.MAX_BYTES + 1, fileSizeThreshold = 1 << 16)
public class AnswerFileServlet extends HttpServlet {

    static final String OUT = "/answers/files/";
    static final String IN = "/desk/answer-file";

    private static final long serialVersionUID = 1;

    @Inject
    transient AnswerFileService files;

    @Inject
    transient CurrentPerson current;

    @Inject
    transient FormErrors errors;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI();
        try {
            var file = files.download(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
            response.setContentType(file.kind().mediaType());
            response.setContentLength(file.content().length);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
            response.setHeader("Cache-Control", "private, max-age=3600");
            response.getOutputStream().write(file.content());
        } catch (IllegalArgumentException noId) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuntimeException e) {
            response.sendError(Refusals.in(e).orElseThrow(() -> e).kind().status());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!request.getRequestURI().equals(IN)) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (!current.isSignedIn() || !current.may(Action.ANSWER_PROPOSAL)) {
            response.sendError(
                    current.isSignedIn() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var typed = PlainText.line(request.getParameter("number"));
        long number = typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
        try {
            take(request, number);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/desk/" + number + "?notice=answer-file-kept#files");
        } catch (IllegalStateException tooLarge) {
            var megabytes = AnswerFileService.MAX_BYTES >> 20;
            refuse(
                    request,
                    response,
                    number,
                    DomainException.invalid("file", "file-too-large", Map.of("max", megabytes)));
        } catch (RuntimeException e) {
            refuse(request, response, number, Refusals.in(e).orElseThrow(() -> e));
        }
    }

    private void take(HttpServletRequest request, long number) throws ServletException, IOException {
        var removed = PlainText.line(request.getParameter("remove"));
        if (removed.matches("[0-9a-f-]{36}")) {
            files.remove(number, UUID.fromString(removed));
            return;
        }
        var part = request.getPart("file");
        if (part == null || part.getSize() == 0) {
            throw DomainException.invalid("file", "empty-file");
        }
        try (var content = part.getInputStream()) {
            files.add(number, part.getSubmittedFileName(), content);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, long number, DomainException refused)
            throws ServletException, IOException {
        errors.show(refused);
        response.setStatus(refused.kind().status());
        request.setAttribute(PublicViewHandler.ADDRESS, "/desk/" + number);
        request.getRequestDispatcher(Address.PAGES + "/review/case.xhtml?number=" + number)
                .forward(request, response);
    }
}
