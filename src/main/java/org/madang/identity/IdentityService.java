package org.madang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.account.oidc.PersonAsserted;
import org.madang.shared.DomainException;
import org.madang.shared.secret.Vault;

/** Verifies that an account belongs to a real person who lives here, and to no other account. */
@ApplicationScoped
@Transactional(dontRollbackOn = DomainException.class)
public class IdentityService {

    private static final String PURPOSE = "identity";

    @Inject
    IdentityRepository identities;

    @Inject
    ResidenceCodes codes;

    @Inject
    InPerson inPerson;

    @Inject
    OutsideService service;

    @Inject
    AccountService accounts;

    @Inject
    CurrentPerson current;

    @Inject
    Vault vault;

    @Inject
    Event<PersonVerified> verified;

    @Inject
    Clock clock;

    /** Whether anybody can be verified here at all: that takes the operator's key. */
    public boolean isSetUp() {
        return vault.isOpen();
    }

    /** Whether there is a service that checks identities to go to. */
    public boolean hasService() {
        return service.isReady();
    }

    /**
     * The signed-in person gives a code from a letter or slip.
     *
     * @throws DomainException {@code invalid} with {@code wrong-residence-code}; {@code code-paused}; {@code
     *     identity-taken}; {@code identity-not-set-up}
     */
    public void redeem(@Nullable String code) {
        vault.requireOpen();
        current.require(Action.USE_ACCOUNT);
        var me = accounts.me();
        find(me, codes.method(), codes.examine(new ResidenceCodes.Given(me.getId(), code)));
    }

    /**
     * Staff verify somebody who shows a document.
     *
     * @throws DomainException {@code invalid} with the fields at fault; {@code own-identity}; {@code identity-taken}
     */
    public Person verifyInPerson(@Nullable String handle, Document document) {
        vault.requireOpen();
        current.require(Action.VERIFY_RESIDENTS);
        var person = accounts.byLogin(handle == null ? "" : handle.replaceFirst("^@", ""))
                .orElseThrow(() -> DomainException.invalid("handle", "nobody-of-that-handle"));
        if (current.is(person.getId())) {
            throw DomainException.invalid("handle", "own-identity");
        }
        find(person, inPerson.method(), inPerson.examine(document));
        return person;
    }

    /** The service that checks identities has told who the holder of an account is. */
    void tell(@Observes PersonAsserted asserted) {
        vault.requireOpen();
        find(accounts.byId(asserted.person()), service.method(), service.examine(asserted.assertion()));
    }

    private void find(Person person, Method method, Finding finding) {
        finding.marks().forEach(spellings -> requireFree(spellings, person.getId()));
        finding.marks().forEach(spellings -> claim(spellings, person.getId()));
        var now = clock.instant();
        var place = finding.neighbourhood();
        var kept = new Kept(method, Objects.requireNonNullElse(place, ""), finding.decade(), finding.by(), now);
        identities.remember(person.getId(), vault.seal(PURPOSE, person.getId().toString(), kept.toBytes()), now);
        person.verify(now);
        if (place != null) {
            person.settleIn(place);
        }
        verified.fire(new PersonVerified(person.getId(), now));
    }

    private void requireFree(List<byte[]> spellings, UUID person) {
        if (identities
                .holder(spellings)
                .filter(holder -> !holder.equals(person))
                .isPresent()) {
            throw DomainException.conflict("identity-taken");
        }
    }

    private void claim(List<byte[]> spellings, UUID person) {
        if (identities.holder(spellings).isEmpty() && !identities.claim(spellings.get(0), person)) {
            throw DomainException.conflict("identity-taken");
        }
    }
}
