package org.madang.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.VerificationPolicy;

/** Whether the reader has to be verified first, as pages tell it before somebody types. */
@Named
@RequestScoped
public class Verification {

    @Inject
    VerificationPolicy policy;

    @Inject
    CurrentPerson current;

    /** Whether nothing but verification stands between the reader and this {@link Action}, by its name. */
    public boolean missing(String action) {
        var person = current.orNull();
        return person != null && person.verifiedAt() == null && policy.isNeededFor(Action.valueOf(action));
    }
}
