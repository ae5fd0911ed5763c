package org.madang.imports.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.shared.DomainException;
import org.madang.shared.web.Address;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.PublicViewHandler;

/** Takes the file of an upload form and leads on to its import, or shows the form again with what was wrong. */
public abstract class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final Action action;
    private final String address;
    private final String page;
    private final long megabytes;

    @Inject
    transient CurrentPerson current;

    @Inject
    transient FormErrors errors;

    /**
     * A form.
     *
     * @param action what one must have the right to
     * @param address of the form; imports stand below it
     * @param page file of the form, below the pages
     * @param most bytes of a file
     */
    protected UploadServlet(Action action, String address, String page, long most) {
        this.action = action;
        this.address = address;
        this.page = page;
        megabytes = most >> 20;
    }

    /** Takes the file in; the id of the new import. */
    protected abstract UUID begin(HttpServletRequest request, String fileName, InputStream content);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        goOn(response, address);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!current.may(action)) {
            response.sendError(
                    current.isSignedIn() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        try {
            goOn(response, address + "/" + begin(request, request.getPart("file")));
        } catch (IllegalStateException tooLarge) {
            refuse(request, response, DomainException.invalid("file", "file-too-large", Map.of("max", megabytes)));
        } catch (DomainException refused) {
            refuse(request, response, refused);
        }
    }

    private UUID begin(HttpServletRequest request, Part file) throws IOException {
        if (file == null || file.getSize() == 0) {
            throw DomainException.invalid("file", "empty-file");
        }
        try (var content = file.getInputStream()) {
            return begin(request, file.getSubmittedFileName(), content);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, DomainException refused)
            throws ServletException, IOException {
        errors.show(refused);
        response.setStatus(refused.kind().status());
        request.setAttribute(PublicViewHandler.ADDRESS, address);
        request.getRequestDispatcher(Address.PAGES + page).forward(request, response);
    }

    private static void goOn(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
