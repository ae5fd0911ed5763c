package org.madang.account.totp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AuthenticatorRepository {

    @PersistenceContext
    EntityManager em;

    Optional<Authenticator> find(UUID person) {
        return Optional.ofNullable(em.find(Authenticator.class, person));
    }

    /** Two who send the same code at once come one after the other, so that it is good once. */
    Optional<Authenticator> findAlone(UUID person) {
        return Optional.ofNullable(em.find(Authenticator.class, person, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Authenticator authenticator) {
        em.persist(authenticator);
    }

    void remove(UUID person) {
        em.createQuery("delete from Authenticator a where a.personId = :person")
                .setParameter("person", person)
                .executeUpdate();
        removeRecoveryCodes(person);
    }

    void removeRecoveryCodes(UUID person) {
        em.createNativeQuery("delete from recovery_code where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    void addRecoveryCode(UUID person, byte[] mark) {
        em.createNativeQuery("insert into recovery_code (mark, person_id) values (?1, ?2)")
                .setParameter(1, mark)
                .setParameter(2, person)
                .executeUpdate();
    }

    /** Whether one of these marks was an unused code of this person; it is used now. */
    boolean useRecoveryCode(UUID person, List<byte[]> marks, Instant now) {
        return marks.stream()
                .anyMatch(mark -> em.createNativeQuery("update recovery_code set used_at = ?3"
                                        + " where mark = ?1 and person_id = ?2 and used_at is null")
                                .setParameter(1, mark)
                                .setParameter(2, person)
                                .setParameter(3, now)
                                .executeUpdate()
                        > 0);
    }

    long recoveryCodesLeft(UUID person) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from recovery_code where person_id = ?1 and used_at is null")
                        .setParameter(1, person)
                        .getSingleResult())
                .longValue();
    }
}
