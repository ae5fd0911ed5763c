package org.madang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.madang.account.CurrentPerson;
import org.madang.shared.secret.Vault;

/** How the signed-in person was verified, for figures alone: nothing else of what is sealed leaves this class. */
@ApplicationScoped
@Transactional
public class VerificationMethods {

    @Inject
    IdentityRepository identities;

    @Inject
    CurrentPerson current;

    @Inject
    Vault vault;

    /** Empty for who was not verified by us, or where the operator's key is not set. */
    public Optional<Method> own() {
        var person = current.id();
        return Optional.ofNullable(vault.isOpen() ? identities.kept(person) : null)
                .map(kept ->
                        Kept.of(vault.open("identity", person.toString(), kept)).method());
    }
}
