package org.madang.imports.blog.web;

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
import org.madang.imports.blog.BlogService;
import org.madang.shared.DomainException;
import org.madang.shared.web.Address;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.PublicViewHandler;

/** Takes the file of a blog and leads on to what would come of it, or shows the form again with what was wrong. */
@WebServlet("/account/blog-upload")
@MultipartConfig(maxFileSize = BlogService.MAX_BYTES, fileSizeThreshold = 65_536)
public class BlogUpload extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String PAGE = "/account/blog";
    private static final long MEGABYTES = BlogService.MAX_BYTES >> 20;

    @Inject
    transient BlogService blogs;

    @Inject
    transient CurrentPerson current;

    @Inject
    transient FormErrors errors;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        goOn(response, PAGE);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!current.may(Action.BRING_BLOG)) {
            response.sendError(
                    current.isSignedIn() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        try {
            goOn(response, PAGE + "/" + bring(request));
        } catch (IllegalStateException tooLarge) {
            refuse(request, response, DomainException.invalid("file", "file-too-large", Map.of("max", MEGABYTES)));
        } catch (DomainException refused) {
            refuse(request, response, refused);
        }
    }

    private String bring(HttpServletRequest request) throws ServletException, IOException {
        var file = request.getPart("file");
        if (file == null || file.getSize() == 0) {
            throw DomainException.invalid("file", "empty-file");
        }
        try (var content = file.getInputStream()) {
            return blogs.bring(request.getParameter("format"), file.getSubmittedFileName(), content)
                    .getId()
                    .toString();
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, DomainException refused)
            throws ServletException, IOException {
        errors.show(refused);
        response.setStatus(refused.kind().status());
        request.setAttribute(PublicViewHandler.ADDRESS, PAGE);
        request.getRequestDispatcher(Address.PAGES + "/imports/blog.xhtml").forward(request, response);
    }

    private static void goOn(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
