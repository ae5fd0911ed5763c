package org.madang.account.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class KeptFormRepository {

    @PersistenceContext
    EntityManager em;

    /** Takes the place of what the same browser kept before. */
    void put(byte[] hash, String path, String fields, Instant expires) {
        em.createNativeQuery("""
                        insert into kept_form (key_hash, path, fields, expires_at) values (?1, ?2, ?3, ?4)
                        on conflict (key_hash) do update
                            set path = excluded.path, fields = excluded.fields, expires_at = excluded.expires_at
                        """)
                .setParameter(1, hash)
                .setParameter(2, path)
                .setParameter(3, fields)
                .setParameter(4, expires)
                .executeUpdate();
    }

    Optional<String> find(byte[] hash, String path, Instant now) {
        return em
                .createNativeQuery(
                        "select fields from kept_form where key_hash = ?1 and path = ?2 and expires_at > ?3",
                        String.class)
                .setParameter(1, hash)
                .setParameter(2, path)
                .setParameter(3, now)
                .getResultList()
                .stream()
                .findFirst()
                .map(String.class::cast);
    }

    void removeExpired(Instant now) {
        em.createNativeQuery("delete from kept_form where expires_at <= ?1")
                .setParameter(1, now)
                .executeUpdate();
    }
}
