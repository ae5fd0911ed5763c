package org.madang.imports.blog.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.UUID;
import org.madang.account.Action;
import org.madang.imports.blog.BlogService;
import org.madang.imports.web.UploadServlet;

/** Takes the file of a blog and leads on to what would come of it. */
@WebServlet("/account/blog-upload")
@MultipartConfig(
        maxFileSize = BlogService.MAX_BYTES,
        maxRequestSize = BlogService.MAX_REQUEST_BYTES,
        fileSizeThreshold = 65_536)
public class BlogUpload extends UploadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient BlogService blogs;

    public BlogUpload() {
        super(Action.BRING_BLOG, "/account/blog", "/imports/blog.xhtml", BlogService.MAX_BYTES);
    }

    @Override
    protected UUID begin(HttpServletRequest request, String fileName, InputStream content) {
        return blogs.bring(request.getParameter("format"), fileName, content).getId();
    }
}
