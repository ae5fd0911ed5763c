package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.madang.account.SignInService.Means;
import org.madang.shared.DomainException;

/** The signed-in person's own sign-ins: where the account is open, and closing it there. */
@ApplicationScoped
@Transactional
public class SignIns {

    private static final UUID NONE = new UUID(0, 0);

    @Inject
    SignInRepository signIns;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /** Those that hold, of browsers or of programs; the one used last comes first. */
    public List<SignInRow> list(Means means) {
        var me = current.get();
        return signIns.of(me.id(), me.access().signIn(), clock.instant()).stream()
                .filter(row -> row.means() == means)
                .toList();
    }

    /** @throws DomainException {@code not-found} if it is none of one's own, or has ended */
    public void end(UUID id) {
        if (!signIns.remove(current.id(), id)) {
            throw DomainException.notFound();
        }
    }

    /** Ends those of all browsers but this one; tokens stay. Tells how many. */
    public int endOtherSessions() {
        var me = current.get();
        return signIns.removeSessionsBut(me.id(), me.access().signIn());
    }

    /** Ends everything but this sign-in, tokens too, as when the password is changed. */
    public void endOthers() {
        var me = current.get();
        signIns.removeAllBut(me.id(), me.access().signIn());
    }

    void secondFactorReset(@Observes SecondFactorReset event) {
        endAll(event.person());
    }

    /** Ends everything of somebody. */
    public void endAll(UUID person) {
        signIns.removeAllBut(person, NONE);
    }
}
