package org.madang.post.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.madang.account.CurrentPerson;
import org.madang.media.film.Film;
import org.madang.media.film.FilmService;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.web.Address;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.PublicViewHandler;

/** Takes the form with a film and puts it at the end of the post's words, which the writer then moves where it belongs. */
@WebServlet("/posts/films")
@MultipartConfig(maxFileSize = FilmService.MAX_BYTES + 1, fileSizeThreshold = 65_536)
public class FilmUpload extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient UploadingDraft draft;

    @Inject
    transient FilmService films;

    @Inject
    transient CurrentPerson current;

    @Inject
    transient FormErrors errors;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        goOn(response, "/account");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!current.isSignedIn()) {
            goOn(response, "/account/sign-in");
            return;
        }
        var number = request.getParameter("number");
        if (number == null || !number.matches("[1-9][0-9]{0,17}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            draft.require(Long.parseLong(number));
            draft.append(
                    Long.parseLong(number),
                    take(request).address().markdown(PlainText.line(request.getParameter("title"))));
            goOn(response, "/posts/" + number + "/edit?notice=film-added");
        } catch (IllegalStateException tooLarge) {
            refuse(request, response, number, FilmService.tooLarge());
        } catch (DomainException refused) {
            refuse(request, response, number, refused);
        }
    }

    private Film take(HttpServletRequest request) throws ServletException, IOException {
        if (PlainText.line(request.getParameter("title")).isEmpty()) {
            throw DomainException.invalid("title", "required");
        }
        var file = request.getPart("file");
        if (file == null || file.getSize() == 0) {
            throw DomainException.invalid("file", "empty-file");
        }
        try (var content = file.getInputStream()) {
            return films.take(content, bytes(request, "captions"), request.getParameter("transcript"));
        }
    }

    private static byte @Nullable [] bytes(HttpServletRequest request, String name)
            throws ServletException, IOException {
        var part = request.getPart(name);
        if (part == null) {
            return null;
        }
        try (var content = part.getInputStream()) {
            return content.readNBytes(1 << 20);
        }
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, String number, DomainException refused)
            throws ServletException, IOException {
        if (refused.violations().isEmpty() && refused.kind() != DomainException.Kind.NOT_FOUND) {
            errors.add("file", refused.code(), refused.parameters());
        } else {
            errors.show(refused);
        }
        response.setStatus(refused.kind().status());
        request.setAttribute(PublicViewHandler.ADDRESS, "/posts/" + number + "/films");
        request.getRequestDispatcher(Address.PAGES + "/post/films.xhtml?number=" + number)
                .forward(request, response);
    }

    private static void goOn(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
