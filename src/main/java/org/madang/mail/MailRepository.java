package org.madang.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MailRepository {

    @PersistenceContext
    EntityManager em;

    void add(Mail mail) {
        em.persist(mail);
    }

    Optional<Mail> lock(UUID id) {
        return Optional.ofNullable(em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void removeEndedBefore(Instant moment) {
        em.createQuery("delete from Mail m where m.status <> :waiting and m.updatedAt < :moment")
                .setParameter("waiting", Mail.Status.WAITING)
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
