package org.madang.open311.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.madang.shared.Settings;

/** Tells programs that speak Open311 where GeoReport v2 is to be found here, in XML and JSON (service discovery). */
@WebServlet({DiscoveryServlet.IN_XML, DiscoveryServlet.IN_JSON})
public class DiscoveryServlet extends HttpServlet {

    static final String IN_XML = "/open311/discovery.xml";
    static final String IN_JSON = "/open311/discovery.json";

    private static final long serialVersionUID = 1;
    private static final String CHANGED = "2026-11-22T00:00:00Z";
    private static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean xml = request.getRequestURI().endsWith(".xml");
        response.setContentType((xml ? "text/xml" : "application/json") + ";charset=utf-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getOutputStream().write((xml ? xml() : json()).getBytes(StandardCharsets.UTF_8));
    }

    private String endpoint() {
        return settings.baseUrl() + "/open311/v2";
    }

    private String json() {
        var endpoint = Json.createObjectBuilder()
                .add("specification", SPECIFICATION)
                .add("url", endpoint())
                .add("changeset", CHANGED)
                .add("type", "production")
                .add("formats", Json.createArrayBuilder().add("text/xml").add("application/json"));
        return Json.createObjectBuilder()
                .add("changeset", CHANGED)
                .add("contact", contact())
                .add("key_service", contact())
                .add("endpoints", Json.createArrayBuilder().add(endpoint))
                .build()
                .toString();
    }

    private String contact() {
        return settings.securityContact().toString();
    }

    private String xml() {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <discovery><changeset>%1$s</changeset><contact>%2$s</contact><key_service>%2$s</key_service>\
                <endpoints><endpoint><specification>%3$s</specification><url>%4$s</url><changeset>%1$s</changeset>\
                <type>production</type><formats><format>text/xml</format><format>application/json</format></formats>\
                </endpoint></endpoints></discovery>
                """.formatted(CHANGED, escaped(contact()), SPECIFICATION, escaped(endpoint()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
