package org.madang.account.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PasskeyRepository {

    @PersistenceContext
    EntityManager em;

    void add(Passkey passkey) {
        em.persist(passkey);
        em.flush();
    }

    void remove(Passkey passkey) {
        em.remove(passkey);
    }

    Optional<Passkey> find(UUID id) {
        return Optional.ofNullable(em.find(Passkey.class, id));
    }

    List<Passkey> of(UUID person) {
        return em.createQuery("select k from Passkey k where k.personId = :person order by k.createdAt", Passkey.class)
                .setParameter("person", person)
                .getResultList();
    }

    Optional<Passkey> byCredential(byte[] credential) {
        return em.createQuery("select k from Passkey k where k.credential = :credential", Passkey.class)
                .setParameter("credential", credential)
                .getResultStream()
                .findFirst();
    }

    Optional<UUID> personOf(String handle) {
        return em.createQuery("select p.id from Person p where p.handle = :handle", UUID.class)
                .setParameter("handle", handle)
                .getResultStream()
                .findFirst();
    }

    Optional<String> handleOf(UUID person) {
        return em.createQuery("select p.handle from Person p where p.id = :id", String.class)
                .setParameter("id", person)
                .getResultStream()
                .findFirst();
    }
}
