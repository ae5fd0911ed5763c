package org.madang.shared.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.madang.shared.Refusals;

/** Tells an error that is the server's own: logged once under an id, and nothing but the id is shown. */
@Provider
public class UnknownErrorMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(UnknownErrorMapper.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        var locale = Languages.of(headers);
        return Refusals.in(thrown)
                .map(refused -> Problem.answer(refused, locale))
                .orElseGet(() -> answer(thrown, locale));
    }

    static Response answer(Throwable thrown, Locale locale) {
        var bytes = new byte[6];
        RANDOM.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        LOG.log(Level.ERROR, "Incident " + id, thrown);
        return Problem.of(500, "internal", Map.of("id", id), locale)
                .occurredAs(id)
                .toResponse(locale)
                .build();
    }
}
