package org.madang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.PlainText;
import org.madang.shared.secret.Vault;

/** Looks into what is kept of identities. Each look leaves a row that says who looked at whose, when and why. */
@ApplicationScoped
@Transactional
public class LookService {

    public static final int MAX_REASON = 300;
    private static final String OWN = "own";

    @Inject
    IdentityRepository identities;

    @Inject
    AccountService accounts;

    @Inject
    CurrentPerson current;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** What is kept of the signed-in person; empty if nothing is. */
    public Optional<Kept> own() {
        return look(current.require(Action.USE_ACCOUNT).id(), OWN);
    }

    /**
     * What is kept of somebody; empty if nothing is.
     *
     * @throws DomainException {@code invalid} if the reason is missing or nobody has the handle
     */
    public Optional<Kept> at(@Nullable String handle, @Nullable String reason) {
        current.require(Action.LOOK_AT_IDENTITY);
        var why = PlainText.line(reason);
        if (why.isEmpty()) {
            throw DomainException.invalid("reason", "required");
        }
        if (why.length() > MAX_REASON) {
            throw DomainException.invalid("reason", "too-long", java.util.Map.of("max", MAX_REASON));
        }
        var person = accounts.byLogin(handle == null ? "" : handle.replaceFirst("^@", ""))
                .orElseThrow(() -> DomainException.invalid("handle", "nobody-of-that-handle"));
        return look(person.getId(), why);
    }

    private Optional<Kept> look(UUID person, String reason) {
        vault.requireOpen();
        var now = clock.instant();
        identities.addLook(Ids.next(now), person, current.id(), reason, now);
        return Optional.ofNullable(identities.kept(person))
                .map(kept -> Kept.of(vault.open("identity", person.toString(), kept)));
    }

    /** All looks, the newest first. */
    public Page<Look> looks(PageRequest request) {
        current.require(Action.LOOK_AT_IDENTITY);
        return identities.looks(request);
    }
}
