package org.madang.shared.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;
import org.madang.shared.Texts;
import org.madang.shared.Violation;

/**
 * An error as the API tells it: a problem document of RFC 9457.
 *
 * @param type names the kind of problem; the same for the same code
 * @param title what kind of error the status is, in the reader's language
 * @param status the HTTP status
 * @param detail what went wrong and what to do, in the reader's language
 * @param code stable and kebab-case, for programs
 * @param instance names this one occurrence in the server's log; only for errors that are the server's own
 * @param violations the fields at fault; only where there are some
 * @param until when the refusal ends by itself; only where it does
 * @param reason why the city refuses; only where the city gave one
 */
@Schema(
        name = "Problem",
        requiredProperties = {"type", "title", "status", "detail", "code"})
@JsonbNillable(false)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String instance,
        @Nullable List<FieldAtFault> violations,
        @Nullable Instant until,
        @Nullable String reason) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:madang:problem:";
    private static final int RETRY_AFTER_SECONDS = 60;

    /**
     * One field at fault.
     *
     * @param field its name in the request
     * @param message what to do, in the reader's language
     * @param code stable and kebab-case, for programs
     */
    @Schema(name = "Violation")
    public record FieldAtFault(String field, String message, String code) {

        static FieldAtFault of(Violation violation, Locale locale) {
            return new FieldAtFault(
                    violation.field(), Texts.error(locale, violation.code(), violation.parameters()), violation.code());
        }
    }

    /** An error that has no fields at fault. */
    public static Problem of(int status, String code, Map<String, ?> parameters, Locale locale) {
        return new Problem(
                TYPE + code,
                Texts.of(locale, "problem." + status),
                status,
                Texts.error(locale, code, parameters),
                code,
                null,
                null,
                parameters.get("until") instanceof Instant until ? until : null,
                parameters.get("reason") instanceof String reason ? reason : null);
    }

    /** What the domain refuses, in the reader's language. */
    public static Problem of(DomainException refused, Locale locale) {
        var problem = of(refused.kind().status(), refused.code(), refused.parameters(), locale);
        return refused.violations().isEmpty() ? problem : problem.with(refused.violations(), locale);
    }

    private Problem with(List<Violation> faults, Locale locale) {
        var fields = faults.stream().map(v -> FieldAtFault.of(v, locale)).toList();
        return new Problem(type, title, status, detail, code, instance, fields, until, reason);
    }

    Problem occurredAs(String id) {
        return new Problem(type, title, status, detail, code, "urn:madang:incident:" + id, violations, until, reason);
    }

    /** The answer that carries it. */
    public Response.ResponseBuilder toResponse(Locale locale) {
        var response = Response.status(status)
                .type(MEDIA_TYPE)
                .language(locale)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(this);
        if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"madang\"");
        }
        return response;
    }

    /** The answer to what the domain refuses, with {@code Retry-After} where it says when to come again. */
    public static Response answer(DomainException refused, Locale locale) {
        var response = of(refused, locale).toResponse(locale);
        if (refused.kind() == Kind.TOO_FAST || refused.kind() == Kind.UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, refused.parameters().getOrDefault("seconds", RETRY_AFTER_SECONDS));
        }
        return response.build();
    }
}
