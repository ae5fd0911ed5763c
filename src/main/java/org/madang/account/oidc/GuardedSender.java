package org.madang.account.oidc;

import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import org.madang.shared.net.GuardedHttp;

/** Lets the protocol's library call only by way of our one client for calls to other servers. */
@ApplicationScoped
class GuardedSender implements HTTPRequestSender {

    private static final Set<String> PASSED_ON = Set.of("content-type", "authorization", "accept");

    @Inject
    GuardedHttp http;

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
        var request = http.request(asked.getURI());
        asked.getHeaderMap().forEach((name, values) -> {
            if (PASSED_ON.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        var body = asked.getBody() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(asked.getBody());
        var reply = http.send(request.method(asked.getMethod().name(), body));
        var response = new HTTPResponse(reply.status());
        reply.headers().firstValue("Content-Type").ifPresent(type -> response.setHeader("Content-Type", type));
        response.setBody(reply.text());
        return response;
    }
}
