package org.madang.imports.rest;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.imports.blog.BlogService;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;
import org.madang.shared.rest.RestApplication;

/**
 * Stands before the API where it takes files that are larger than any other request may be: lets the server write them
 * to the disk, for those who may send them, and hands the call on.
 */
@WebServlet({"/api/v1/imports", "/api/v1/me/blog"})
@MultipartConfig(
        maxFileSize = BlogService.MAX_BYTES,
        maxRequestSize = BlogService.MAX_REQUEST_BYTES,
        fileSizeThreshold = 65_536)
public class LargeUploads extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String TOO_LARGE = LargeUploads.class.getName() + ".tooLarge";
    private static final String FORM = "multipart/form-data";

    @Inject
    transient CurrentPerson current;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var type = request.getContentType();
        if (type != null && type.startsWith(FORM) && (current.may(Action.BRING_BLOG) || current.may(Action.IMPORT))) {
            try {
                request.getParts();
            } catch (IllegalStateException tooLarge) {
                request.setAttribute(TOO_LARGE, true);
            }
        }
        getServletContext().getNamedDispatcher(RestApplication.class.getName()).forward(request, response);
    }

    /**
     * What becomes of the file of a call that was let through.
     *
     * @param taking gets the file's name, empty if it has none, and its content, which is closed afterwards
     * @throws DomainException {@code file-too-large}, {@code invalid} with {@code required}, and whatever taking it gives
     */
    public static <T> T take(HttpServletRequest request, BiFunction<String, InputStream, T> taking) {
        if (request.getAttribute(TOO_LARGE) != null) {
            throw new DomainException(Kind.TOO_LARGE, "file-too-large", Map.of("max", BlogService.MAX_BYTES >> 20));
        }
        try {
            var file = request.getPart("file");
            if (file == null) {
                throw DomainException.invalid("file", "required");
            }
            try (var content = file.getInputStream()) {
                return taking.apply(Objects.requireNonNullElse(file.getSubmittedFileName(), ""), content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException noForm) {
            throw DomainException.invalid("file", "required");
        }
    }
}
