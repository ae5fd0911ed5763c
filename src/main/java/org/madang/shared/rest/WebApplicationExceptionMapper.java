package org.madang.shared.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Refusals;

/** Tells what HTTP itself refuses (no such address, method or media type) as a problem document. */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

    private static final Map<Integer, String> CODES = Map.of(
            400, "bad-request",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "wrong-media-type",
            503, "unavailable");

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException thrown) {
        var locale = Languages.of(headers);
        var refused = Refusals.in(thrown);
        if (refused.isPresent()) {
            return Problem.answer(refused.get(), locale);
        }
        int status = thrown.getResponse().getStatus();
        if (status < 400) {
            return thrown.getResponse();
        }
        var code = code(status);
        if (code == null) {
            return UnknownErrorMapper.answer(thrown, locale);
        }
        var answer = Problem.of(status, code, Map.of(), locale).toResponse(locale);
        var allowed = thrown.getResponse().getHeaderString(HttpHeaders.ALLOW);
        if (allowed != null) {
            answer.header(HttpHeaders.ALLOW, allowed);
        }
        return answer.build();
    }

    private static @Nullable String code(int status) {
        var code = CODES.get(status);
        return code == null && status < 500 ? "bad-request" : code;
    }
}
