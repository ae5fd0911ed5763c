package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.DomainException;
import org.madang.shared.Rows;

@ApplicationScoped
class PersonRepository {

    @PersistenceContext
    EntityManager em;

    Optional<Person> find(UUID id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    /** @throws DomainException {@code not-found} if the account is gone */
    Person lock(UUID id) {
        var person = em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (person == null) {
            throw DomainException.notFound();
        }
        return person;
    }

    Person reference(UUID id) {
        return em.getReference(Person.class, id);
    }

    Optional<Person> byHandle(String handle) {
        return em.createQuery("select p from Person p where p.handle = :handle and p.closedAt is null", Person.class)
                .setParameter("handle", handle)
                .getResultStream()
                .findFirst();
    }

    /** By handle or by mail address, whichever the login looks like. */
    Optional<Person> byLogin(String login) {
        if (!login.contains("@")) {
            return byHandle(login);
        }
        return em.createQuery(
                        "select p from Person p where lower(p.email) = :email and p.closedAt is null", Person.class)
                .setParameter("email", login.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    boolean emailIsTaken(String email) {
        return em.createQuery("select count(p) from Person p where lower(p.email) = :email", Long.class)
                        .setParameter("email", email.toLowerCase(Locale.ROOT))
                        .getSingleResult()
                > 0;
    }

    boolean isEmpty() {
        return em.createQuery("select p.id from Person p where p.closedAt is null", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Person person) {
        em.persist(person);
    }

    void consent(UUID person, Collection<String> kinds, Instant at) {
        for (var kind : kinds) {
            em.createNativeQuery("insert into consent (person_id, kind, edition, given_at) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, person)
                    .setParameter(2, kind)
                    .setParameter(3, Consent.valueOf(kind).edition())
                    .setParameter(4, at)
                    .executeUpdate();
        }
    }

    List<Person> withRole(Role role) {
        return em.createQuery(
                        "select p from Person p where :role member of p.roles order by p.cohort desc, p.handle",
                        Person.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** Keeps anybody else from taking the handle. */
    void retire(String handle, Instant at) {
        em.createNativeQuery("insert into retired_handle (hash, at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, sha256(handle))
                .setParameter(2, at)
                .executeUpdate();
    }

    /**
     * Deletes the rows of every table that say of themselves, by {@code on delete cascade}, that without the person they
     * are nothing: roles, sign-ins, links, keys.
     */
    void forgetWhatIsOnlyTheirs(UUID person) {
        em.flush();
        var owned = Rows.of(em.createNativeQuery("""
                select cast(cast(c.conrelid as regclass) as text), a.attname
                from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.confdeltype = 'c' and c.confrelid = cast('person' as regclass)
                """));
        for (var column : owned) {
            em.createNativeQuery("delete from " + column[0] + " where " + column[1] + " = ?1")
                    .setParameter(1, person)
                    .executeUpdate();
        }
    }

    boolean isRetired(String handle) {
        return ((Number) em.createNativeQuery("select count(*) from retired_handle where hash = ?1", Long.class)
                                .setParameter(1, sha256(handle))
                                .getSingleResult())
                        .intValue()
                > 0;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void flush() {
        em.flush();
    }
}
