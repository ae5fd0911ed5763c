package org.madang.shared;

import java.util.List;
import java.util.Map;

/**
 * A request that the domain refuses, in terms that pages and API alike can tell the reader.
 *
 * <p>The {@linkplain #code() code} is stable and part of the API; its words are the bundle's {@code error.<code>}.
 * Unchecked, and no stack trace: it is an answer, not a fault.
 */
@SuppressWarnings("serial")
public class DomainException extends RuntimeException {

    /** What kind of refusal this is; each kind is one HTTP status. */
    public enum Kind {
        NOT_SIGNED_IN(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        GONE(410),
        TOO_LARGE(413),
        WRONG_TYPE(415),
        INVALID(422),
        PRECONDITION_REQUIRED(428),
        TOO_FAST(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status that answers this kind. */
        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final Map<String, Object> parameters;
    private final List<Violation> violations;

    /** Refuses with a code that has no parameters. */
    public DomainException(Kind kind, String code) {
        this(kind, code, Map.of());
    }

    /**
     * Refuses with a code and the parameters that its text names in braces.
     *
     * @param code kebab-case, stable
     */
    public DomainException(Kind kind, String code, Map<String, Object> parameters) {
        this(kind, code, parameters, List.of());
    }

    private DomainException(Kind kind, String code, Map<String, Object> parameters, List<Violation> violations) {
        super(code + violations, null, false, false);
        this.kind = kind;
        this.code = code;
        this.parameters = Map.copyOf(parameters);
        this.violations = List.copyOf(violations);
    }

    /** Refuses content whose fields are at fault. */
    public static DomainException invalid(List<Violation> violations) {
        return new DomainException(Kind.INVALID, "invalid", Map.of(), violations);
    }

    /** Refuses content of which one field is at fault. */
    public static DomainException invalid(String field, String code) {
        return invalid(List.of(new Violation(field, code, Map.of())));
    }

    /** Refuses content of which one field is at fault, with the parameters of the text. */
    public static DomainException invalid(String field, String code, Map<String, Object> parameters) {
        return invalid(List.of(new Violation(field, code, parameters)));
    }

    public static DomainException notFound() {
        return new DomainException(Kind.NOT_FOUND, "not-found");
    }

    public static DomainException notSignedIn() {
        return new DomainException(Kind.NOT_SIGNED_IN, "not-signed-in");
    }

    /** Refuses for want of a right. */
    public static DomainException forbidden(String code) {
        return new DomainException(Kind.FORBIDDEN, code);
    }

    /** Refuses because the thing is in another state than the request takes for granted. */
    public static DomainException conflict(String code) {
        return new DomainException(Kind.CONFLICT, code);
    }

    public Kind kind() {
        return kind;
    }

    /** The stable name of the refusal, in kebab-case. */
    public String code() {
        return code;
    }

    /** What the text of the code names in braces; never null. */
    public Map<String, Object> parameters() {
        return parameters;
    }

    /** The fields at fault; empty unless {@link #kind()} is {@link Kind#INVALID}. */
    public List<Violation> violations() {
        return violations;
    }
}
