package org.madang.account.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.ceremony.Ceremony.Kind;
import org.madang.shared.Rows;

@ApplicationScoped
class CeremonyRepository {

    @PersistenceContext
    EntityManager em;

    void add(byte[] hash, Ceremony ceremony, Instant now, Instant expires) {
        em.flush();
        em.createNativeQuery("insert into ceremony (token_hash, kind, person_id, payload, created_at, expires_at)"
                        + " values (?1, ?2, cast(?3 as uuid), ?4, ?5, ?6)")
                .setParameter(1, hash)
                .setParameter(2, ceremony.kind().name())
                .setParameter(3, text(ceremony.person()))
                .setParameter(4, ceremony.payload())
                .setParameter(5, now)
                .setParameter(6, expires)
                .executeUpdate();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    Optional<Ceremony> find(byte[] hash, Kind kind, Instant now) {
        return read(
                kind,
                em.createNativeQuery("select cast(person_id as text), payload from ceremony"
                                + " where token_hash = ?1 and kind = ?2 and expires_at > ?3")
                        .setParameter(1, hash)
                        .setParameter(2, kind.name())
                        .setParameter(3, now));
    }

    /** Of two who ask at once, one gets it. */
    Optional<Ceremony> take(byte[] hash, Kind kind, Instant now) {
        return read(
                kind,
                em.createNativeQuery("delete from ceremony where token_hash = ?1 and kind = ?2 and expires_at > ?3"
                                + " returning cast(person_id as text), payload")
                        .setParameter(1, hash)
                        .setParameter(2, kind.name())
                        .setParameter(3, now));
    }

    private static Optional<Ceremony> read(Kind kind, Query query) {
        return Rows.of(query).stream()
                .findFirst()
                .map(row ->
                        new Ceremony(kind, row[0] == null ? null : UUID.fromString((String) row[0]), (String) row[1]));
    }

    void failed(byte[] hash, int most) {
        em.createNativeQuery("update ceremony set tries = tries + 1 where token_hash = ?1")
                .setParameter(1, hash)
                .executeUpdate();
        em.createNativeQuery("delete from ceremony where token_hash = ?1 and tries >= ?2")
                .setParameter(1, hash)
                .setParameter(2, most)
                .executeUpdate();
    }

    void removeExpired(Instant now) {
        em.createNativeQuery("delete from ceremony where expires_at <= ?1")
                .setParameter(1, now)
                .executeUpdate();
    }
}
