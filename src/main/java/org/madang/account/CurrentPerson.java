package org.madang.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;

/** Who makes this request; nobody, until a sign-in was recognised. */
@RequestScoped
public class CurrentPerson {

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

    public boolean has(Role role) {
        return signedIn != null && signedIn.has(role);
    }

    /** Whether this is the person of that id. */
    public boolean is(@Nullable UUID id) {
        return signedIn != null && signedIn.id().equals(id);
    }

    /**
     * The person, who must have the role.
     *
     * @throws DomainException {@code not-signed-in} or {@code not-allowed}
     */
    public SignedIn require(Role role) {
        var person = get();
        if (!person.has(role)) {
            throw DomainException.forbidden("not-allowed");
        }
        return person;
    }

    /**
     * The person, who must be verified.
     *
     * @throws DomainException {@code not-signed-in} or {@code verification-required}
     */
    public SignedIn requireVerified() {
        var person = get();
        if (person.verifiedAt() == null) {
            throw DomainException.forbidden("verification-required");
        }
        return person;
    }
}
