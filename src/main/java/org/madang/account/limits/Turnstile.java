package org.madang.account.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.madang.account.CurrentPerson;
import org.madang.shared.DomainException;
import org.madang.shared.Settings;

/**
 * What everybody passes who writes on the plaza: what others will see needs a mail address that is the writer's, where
 * the city sends mail at all; and nobody writes more than is good for the others.
 */
@ApplicationScoped
public class Turnstile {

    @Inject
    LimitService limits;

    @Inject
    CurrentPerson current;

    @Inject
    Settings settings;

    /**
     * Counts one, in the caller's transaction.
     *
     * @throws DomainException {@code not-signed-in}; {@code mail-unconfirmed}; {@code too-fast} with {@code seconds} to wait
     */
    public void pass(Limited what) {
        current.get();
        if (what.isPublic() && isAddressMissing()) {
            throw DomainException.forbidden("mail-unconfirmed");
        }
        limits.take(what);
    }

    /** Whether the signed-in person has to confirm the mail address first; no for visitors. */
    public boolean isAddressMissing() {
        var person = current.orNull();
        return person != null && settings.smtp() != null && person.mailConfirmedAt() == null;
    }
}
