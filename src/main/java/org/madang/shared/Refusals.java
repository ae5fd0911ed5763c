package org.madang.shared;

import jakarta.persistence.OptimisticLockException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the refusal inside whatever was thrown: the domain's own, or one that only the database could make because two
 * requests met.
 */
public final class Refusals {

    private static final Map<String, Supplier<DomainException>> CONSTRAINTS = Map.of(
            "person_handle_key", () -> DomainException.invalid("handle", "handle-taken"),
            "person_email", () -> DomainException.invalid("email", "email-taken"),
            "writer_application_once", () -> DomainException.conflict("applied-already"),
            "flag_once", () -> DomainException.conflict("flagged-already"));

    private Refusals() {}

    /** The refusal that this is or was caused by; empty if it is an error of our own. */
    public static Optional<DomainException> in(@Nullable Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refused) {
                return Optional.of(refused);
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(DomainException.conflict("out-of-date"));
            }
            if (cause instanceof ConstraintViolationException violated) {
                return Optional.ofNullable(CONSTRAINTS.get(String.valueOf(violated.getConstraintName())))
                        .map(Supplier::get);
            }
        }
        return Optional.empty();
    }
}
