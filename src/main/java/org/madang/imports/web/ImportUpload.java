package org.madang.imports.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.imports.ImportService;
import org.madang.shared.DomainException;
import org.madang.shared.web.Address;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.PublicViewHandler;

/** Takes the file of the upload form and leads on to its import, or shows the form again with what was wrong. */
@WebServlet("/admin/import-upload")
@MultipartConfig(maxFileSize = ImportService.MAX_BYTES, fileSizeThreshold = 65_536)
public class ImportUpload extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String LIST = "/admin/imports";
    private static final long MEGABYTES = ImportService.MAX_BYTES >> 20;

    @Inject
    transient ImportService imports;

    @Inject
    transient CurrentPerson current;

    @Inject
    transient FormErrors errors;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        goOn(response, LIST);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!current.may(Action.IMPORT)) {
            response.sendError(
                    current.isSignedIn() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        try {
            goOn(response, LIST + "/" + begin(request));
        } catch (IllegalStateException tooLarge) {
            refuse(request, response, DomainException.invalid("file", "file-too-large", Map.of("max", MEGABYTES)));
        } catch (DomainException refused) {
            refuse(request, response, refused);
        }
    }

    /** Shows the form again, with what was wrong beside its field. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, DomainException refused)
            throws ServletException, IOException {
        errors.show(refused);
        response.setStatus(refused.kind().status());
        request.setAttribute(PublicViewHandler.ADDRESS, LIST);
        request.getRequestDispatcher(Address.PAGES + "/imports/list.xhtml").forward(request, response);
    }

    private String begin(HttpServletRequest request) throws ServletException, IOException {
        var file = request.getPart("file");
        if (file == null || file.getSize() == 0) {
            throw DomainException.invalid("file", "empty-file");
        }
        try (var content = file.getInputStream()) {
            return imports.begin(
                            request.getParameter("format"),
                            request.getParameter("source"),
                            file.getSubmittedFileName(),
                            content)
                    .getId()
                    .toString();
        }
    }

    private static void goOn(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
