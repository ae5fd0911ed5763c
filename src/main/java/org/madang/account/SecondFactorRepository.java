package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.madang.account.SecondFactors.Proofs;
import org.madang.shared.Rows;

@ApplicationScoped
class SecondFactorRepository {

    @PersistenceContext
    EntityManager em;

    Proofs of(UUID person) {
        var row = Rows.of(em.createNativeQuery(
                                "select exists (select 1 from authenticator a where a.person_id = ?1 and a.confirmed_at is not null),"
                                        + " exists (select 1 from passkey k where k.person_id = ?1)")
                        .setParameter(1, person))
                .get(0);
        return new Proofs((Boolean) row[0], (Boolean) row[1]);
    }
}
