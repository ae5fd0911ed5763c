package org.madang.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.account.AccountService;
import org.madang.account.CurrentPerson;
import org.madang.account.SecondFactors;
import org.madang.shared.DomainException;

/** Which account belongs to whom at a provider. Nothing is ever linked because two mail addresses are the same. */
@ApplicationScoped
@Transactional
public class LinkedAccountService {

    @Inject
    LinkedAccountRepository links;

    @Inject
    AccountService accounts;

    @Inject
    SecondFactors secondFactors;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /** The signed-in person's own. */
    public List<LinkedAccount> mine() {
        return links.of(current.id());
    }

    /** Whose account this is; empty if it belongs to nobody here. Notes that it was used. */
    Optional<UUID> find(Assertion assertion) {
        var subject = hash(assertion);
        var person = links.personOf(assertion.provider(), subject);
        person.ifPresent(id -> links.used(assertion.provider(), subject, clock.instant()));
        return person;
    }

    /**
     * Lets the person sign in through that account from now on.
     *
     * @throws DomainException {@code link-taken} if it, or the person's place at this provider, is taken
     */
    void link(UUID person, Assertion assertion) {
        if (!links.add(assertion.provider(), hash(assertion), person, clock.instant())
                && links.personOf(assertion.provider(), hash(assertion))
                        .filter(person::equals)
                        .isEmpty()) {
            throw DomainException.conflict("link-taken");
        }
    }

    /**
     * Ends it, unless it is the last way in.
     *
     * @throws DomainException {@code last-way-in}
     */
    public void unlink(String provider) {
        var person = accounts.me();
        boolean others = person.hasPassword()
                || secondFactors.of(person.getId()).passkey()
                || links.of(person.getId()).stream()
                        .anyMatch(link -> !link.provider().equals(provider));
        if (!others) {
            throw DomainException.conflict("last-way-in");
        }
        links.remove(provider, person.getId());
    }

    private static byte[] hash(Assertion assertion) {
        try {
            var text = assertion.provider() + "\n" + assertion.subject();
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
