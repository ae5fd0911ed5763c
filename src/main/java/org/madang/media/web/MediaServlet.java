package org.madang.media.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.madang.media.MediaStore;
import org.madang.media.PictureAddress;

/** Gives pictures out. What is at such an address never changes, so whoever has it need not ask again. */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient MediaStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var key = PictureAddress.key(request.getRequestURI());
        var stored = key.isEmpty() ? null : store.open(key.get()).orElse(null);
        if (stored == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (var content = stored.content()) {
            var tag = "\"" + key.get() + "\"";
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            response.setHeader("ETag", tag);
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType(key.get().endsWith(".png") ? "image/png" : "image/jpeg");
            response.setContentLengthLong(stored.bytes());
            if (!request.getMethod().equals("HEAD")) {
                content.transferTo(response.getOutputStream());
            }
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
