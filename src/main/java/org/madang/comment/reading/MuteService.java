package org.madang.comment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.shared.DomainException;

/** Whom the signed-in person muted. The muted person is not told, and nobody else sees anything of it. */
@ApplicationScoped
@Transactional
public class MuteService {

    private static final int MOST_SHOWN = 500;

    @Inject
    MuteRepository muted;

    @Inject
    AccountService accounts;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /**
     * Mutes somebody; doing it again changes nothing.
     *
     * @throws DomainException {@code not-found} if nobody has the handle, {@code muting-oneself}
     */
    public void mute(String handle) {
        var reader = current.require(Action.USE_ACCOUNT).id();
        var person = accounts.byHandle(handle).getId();
        if (person.equals(reader)) {
            throw DomainException.conflict("muting-oneself");
        }
        muted.add(reader, person, clock.instant());
    }

    /** Listens to somebody again. */
    public void unmute(String handle) {
        var reader = current.require(Action.USE_ACCOUNT).id();
        muted.remove(reader, accounts.byHandle(handle).getId());
    }

    /** The newest first. */
    public List<Muted> mine() {
        return muted.of(current.require(Action.USE_ACCOUNT).id(), MOST_SHOWN);
    }
}
