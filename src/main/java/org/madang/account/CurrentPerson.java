package org.madang.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;

/**
 * Who makes this request, nobody until a sign-in was recognised, and what that person may do. An answer about a right
 * costs no statement: all of it came with the sign-in.
 */
@RequestScoped
public class CurrentPerson {

    @Inject
    CityService city;

    @Inject
    VerificationPolicy verification;

    @Nullable
    private SignedIn signedIn;

    /** Called once, where the request's session or token was recognised. */
    public void become(SignedIn person) {
        signedIn = person;
    }

    public void leave() {
        signedIn = null;
    }

    public boolean isSignedIn() {
        return signedIn != null;
    }

    /** The person, or null for a visitor. */
    public @Nullable SignedIn orNull() {
        return signedIn;
    }

    /** @throws DomainException {@code not-signed-in} for a visitor */
    public SignedIn get() {
        if (signedIn == null) {
            throw DomainException.notSignedIn();
        }
        return signedIn;
    }

    /** @throws DomainException {@code not-signed-in} for a visitor */
    public UUID id() {
        return get().id();
    }

    /** Whether this is the person of that id. */
    public boolean is(@Nullable UUID id) {
        return signedIn != null && signedIn.id().equals(id);
    }

    /** Whether the person may do this to anything at all; what depends on the text is asked with the text. */
    public boolean may(Action action) {
        return refusal(action).isEmpty();
    }

    /** Whether the person may do this to that. */
    public boolean may(Action action, Matter matter) {
        return refusal(action).or(() -> refusal(action, matter)).isEmpty();
    }

    /**
     * The person, who must have the right; what depends on the text is not asked.
     *
     * @throws DomainException {@code not-signed-in}, {@code verification-required}, {@code not-allowed} or
     *     {@code suspended} with {@code until} and {@code reason}, {@code consent-needed}
     */
    public SignedIn require(Action action) {
        refusal(action).ifPresent(refused -> {
            throw refused;
        });
        return get();
    }

    /**
     * The person, who must have the right to do this to that.
     *
     * @throws DomainException as {@link #require(Action)}, or the code of the {@link Condition} that does not hold
     */
    public SignedIn require(Action action, Matter matter) {
        refusal(action).or(() -> refusal(action, matter)).ifPresent(refused -> {
            throw refused;
        });
        return get();
    }

    /**
     * Only with a sign-in that is for this: a program's token may be for less than its owner may do.
     *
     * @throws DomainException {@code scope-missing}
     */
    public void require(Scope scope) {
        if (!get().access().scopes().contains(scope)) {
            throw new DomainException(Kind.FORBIDDEN, "scope-missing", Map.of("scope", scope.name()));
        }
    }

    private Optional<DomainException> refusal(Action action) {
        var person = signedIn;
        if (person != null && person.verifiedAt() == null && verification.isNeededFor(action)) {
            return Optional.of(DomainException.forbidden("verification-required"));
        }
        boolean waived = person != null && verification.isWaivedFor(action);
        if (!action.isOpenTo(Capacity.of(person)) && !waived) {
            return Optional.of(
                    person == null
                            ? DomainException.notSignedIn()
                            : DomainException.forbidden(
                                    action.isOpenTo(Capacity.VERIFIED) ? "verification-required" : "not-allowed"));
        }
        return person == null || action.isOpenWhileSuspended() ? Optional.empty() : hindrance(person);
    }

    /** Why the person may read and not write now. */
    private static Optional<DomainException> hindrance(SignedIn person) {
        var suspension = person.suspension();
        if (suspension != null) {
            var why = Map.<String, Object>of("until", suspension.until(), "reason", suspension.reason());
            return Optional.of(new DomainException(Kind.FORBIDDEN, "suspended", why));
        }
        return person.consentDue() ? Optional.of(DomainException.forbidden("consent-needed")) : Optional.empty();
    }

    private Optional<DomainException> refusal(Action action, Matter matter) {
        var person = get();
        return action.conditions().stream()
                .sorted()
                .filter(condition -> !condition.holds(person, office(person), matter))
                .findFirst()
                .map(condition -> DomainException.forbidden(condition.code()));
    }

    /** The slug and the names of the department that the person works for; empty if for none. */
    private Set<String> office(SignedIn person) {
        return city.department(person.department()).stream()
                .flatMap(d -> Stream.of(d.slug(), d.ko(), d.en()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
