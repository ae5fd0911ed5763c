package org.madang.media.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.madang.media.MediaStore;
import org.madang.media.PictureAddress;
import org.madang.media.film.FilmAddress;

/**
 * Gives pictures and films out, films in the parts that players ask for. What is at such an address never changes, so
 * whoever has it need not ask again.
 */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "mp4", "video/mp4",
            "webm", "video/webm",
            "vtt", "text/vtt; charset=utf-8",
            "txt", "text/plain; charset=utf-8");

    @Inject
    transient MediaStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = request.getRequestURI();
        var key = PictureAddress.key(address).or(() -> FilmAddress.key(address)).orElse("");
        var wanted = request.getHeader("Range");
        if (key.isEmpty() || !(wanted == null ? sendAll(key, request, response) : sendPart(key, request, response))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean sendAll(String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var stored = store.open(key).orElse(null);
        if (stored == null) {
            return false;
        }
        try (var content = stored.content()) {
            describe(key, response);
            if (tag(key).equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return true;
            }
            response.setContentLengthLong(stored.bytes());
            if (!request.getMethod().equals("HEAD")) {
                content.transferTo(response.getOutputStream());
            }
            return true;
        }
    }

    private boolean sendPart(String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var size = store.size(key);
        if (size.isEmpty()) {
            return false;
        }
        var range = Range.of(request.getHeader("Range"), request.getHeader("If-Range"), tag(key), size.getAsLong());
        describe(key, response);
        range.tell(response);
        if (range.bytes() > 0 && !request.getMethod().equals("HEAD")) {
            var part = store.open(key, range.from(), range.bytes());
            if (part.isPresent()) {
                try (var content = part.get().content()) {
                    content.transferTo(response.getOutputStream());
                }
            }
        }
        return true;
    }

    private static String tag(String key) {
        return "\"" + key + "\"";
    }

    private static void describe(String key, HttpServletResponse response) {
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("ETag", tag(key));
        response.setHeader("Accept-Ranges", "bytes");
        response.setContentType(TYPES.get(key.substring(key.lastIndexOf('.') + 1)));
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
