package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The short transaction in which a password becomes another one. */
@ApplicationScoped
@Transactional
class PasswordSteps {

    @Inject
    PersonRepository people;

    @Inject
    SignInRepository signIns;

    @Inject
    Event<PasswordChanged> changed;

    @Inject
    Clock clock;

    void change(UUID id, String hash, UUID keptSignIn) {
        people.lock(id).rehash(hash);
        signIns.removeAllBut(id, keptSignIn);
        changed.fire(new PasswordChanged(id, clock.instant()));
    }
}
