package org.madang.hub.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.madang.hub.HubService;

/** Gives out the small copies of pictures from the departments' accounts, so that readers load nothing from there. */
@WebServlet(HubPictureServlet.FOLDER + "*")
public class HubPictureServlet extends HttpServlet {

    static final String FOLDER = "/media/hub/";

    private static final long serialVersionUID = 1;
    private static final int PNG = 0x89;

    @Inject
    transient HubService hub;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = request.getRequestURI().substring(FOLDER.length());
        var picture = name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? hub.picture(UUID.fromString(name))
                : Optional.<byte[]>empty();
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var bytes = picture.get();
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.setContentType((bytes[0] & 0xff) == PNG ? "image/png" : "image/jpeg");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
