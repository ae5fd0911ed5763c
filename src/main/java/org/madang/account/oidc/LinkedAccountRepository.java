package org.madang.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.Rows;

@ApplicationScoped
class LinkedAccountRepository {

    @PersistenceContext
    EntityManager em;

    Optional<UUID> personOf(String provider, byte[] subject) {
        return em.createNativeQuery(
                        "select person_id from linked_account where provider = ?1 and subject_hash = ?2", UUID.class)
                .setParameter(1, provider)
                .setParameter(2, subject)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** Whether it was added: of two who link the same account, one does. */
    boolean add(String provider, byte[] subject, UUID person, Instant now) {
        em.flush();
        return em.createNativeQuery("insert into linked_account values (?1, ?2, ?3, ?4, ?4) on conflict do nothing")
                        .setParameter(1, provider)
                        .setParameter(2, subject)
                        .setParameter(3, person)
                        .setParameter(4, now)
                        .executeUpdate()
                > 0;
    }

    void used(String provider, byte[] subject, Instant now) {
        em.createNativeQuery("update linked_account set last_used_at = ?3 where provider = ?1 and subject_hash = ?2")
                .setParameter(1, provider)
                .setParameter(2, subject)
                .setParameter(3, now)
                .executeUpdate();
    }

    void remove(String provider, UUID person) {
        em.createNativeQuery("delete from linked_account where provider = ?1 and person_id = ?2")
                .setParameter(1, provider)
                .setParameter(2, person)
                .executeUpdate();
    }

    List<LinkedAccount> of(UUID person) {
        return Rows.of(em.createNativeQuery("select provider, linked_at, last_used_at from linked_account"
                                + " where person_id = ?1 order by linked_at")
                        .setParameter(1, person))
                .stream()
                .map(row -> new LinkedAccount((String) row[0], (Instant) row[1], (Instant) row[2]))
                .toList();
    }
}
