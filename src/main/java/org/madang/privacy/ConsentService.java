package org.madang.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.Consent;
import org.madang.account.CurrentPerson;
import org.madang.shared.DomainException;

/** What the signed-in person agreed to. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class ConsentService {

    @Inject
    PrivacyRepository privacy;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /** All that there is to agree to, the required ones first. */
    public List<ConsentRow> mine() {
        var given = privacy.consents(current.require(Action.USE_ACCOUNT).id());
        return Arrays.stream(Consent.values())
                .map(kind -> given.getOrDefault(kind, new ConsentRow(kind, null, null)))
                .toList();
    }

    /** Agrees to the present edition. */
    public void agree(@Nullable Consent kind) {
        var person = current.require(Action.USE_ACCOUNT);
        privacy.agree(person.id(), known(kind), clock.instant());
    }

    /** Sets which of the optional ones the person agrees to; the required ones stay as they are. */
    public void choose(Set<Consent> wanted) {
        var person = current.require(Action.USE_ACCOUNT);
        for (var row : mine()) {
            if (!row.isRequired() && wanted.contains(row.kind()) && !row.isCurrent()) {
                privacy.agree(person.id(), row.kind(), clock.instant());
            } else if (!row.isRequired() && !wanted.contains(row.kind()) && row.isGiven()) {
                privacy.revoke(person.id(), row.kind(), clock.instant());
            }
        }
    }

    /**
     * Revokes an optional consent; nothing happens without one.
     *
     * @throws DomainException {@code consent-required} for those without which there is no account: who does not agree
     *     any more leaves
     */
    public void revoke(@Nullable Consent kind) {
        var person = current.require(Action.USE_ACCOUNT);
        if (known(kind).isRequired()) {
            throw DomainException.conflict("consent-required");
        }
        privacy.revoke(person.id(), known(kind), clock.instant());
    }

    private static Consent known(@Nullable Consent kind) {
        if (kind == null) {
            throw DomainException.notFound();
        }
        return kind;
    }
}
