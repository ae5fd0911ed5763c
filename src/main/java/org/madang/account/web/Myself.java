package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.madang.account.CurrentPerson;
import org.madang.account.Role;

/** Who reads the page, as the templates need it. Called {@code me} in pages. */
@Named("me")
@RequestScoped
public class Myself {

    @Inject
    CurrentPerson current;

    public boolean isSignedIn() {
        return current.isSignedIn();
    }

    /** The name that the person shows; empty for a visitor. */
    public String getName() {
        var person = current.orNull();
        return person == null ? "" : person.displayName();
    }

    /** Empty for a visitor. */
    public String getHandle() {
        var person = current.orNull();
        return person == null ? "" : person.handle();
    }

    /** Whether this is the reader's own id. */
    public boolean is(UUID person) {
        return current.is(person);
    }

    public boolean isVerified() {
        var person = current.orNull();
        return person != null && person.verifiedAt() != null;
    }

    public boolean isStaff() {
        return current.has(Role.STAFF);
    }

    public boolean isAdmin() {
        return current.has(Role.ADMIN);
    }
}
