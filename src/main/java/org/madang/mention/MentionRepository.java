package org.madang.mention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.content.Kind;
import org.madang.shared.Rows;

@ApplicationScoped
class MentionRepository {

    @PersistenceContext
    EntityManager em;

    /** Keeps what was told; told again, it is to be checked again. Returns its id. */
    UUID told(UUID id, Protocol protocol, URI source, URI target, UUID content, Instant now) {
        return (UUID) em.createNativeQuery("""
                        insert into mention_received as m (id, protocol, source, target, content_id, status, attempts,
                            told_at)
                        values (?1, ?2, ?3, ?4, ?5, 'CHECKING', 0, ?6)
                        on conflict (source, content_id) do update
                            set target = excluded.target, told_at = excluded.told_at, attempts = 0
                        returning m.id
                        """, UUID.class)
                .setParameter(1, id)
                .setParameter(2, protocol.name())
                .setParameter(3, source.toString())
                .setParameter(4, target.toString())
                .setParameter(5, content)
                .setParameter(6, now)
                .getSingleResult();
    }

    Optional<ReceivedMention> find(UUID id) {
        return Rows.of(em.createNativeQuery("""
                        select m.id, m.protocol, m.source, m.target, m.content_id, c.kind, c.number, m.attempts
                        from mention_received m join content c on c.id = m.content_id where m.id = ?1
                        """).setParameter(1, id)).stream()
                .findFirst()
                .map(row -> new ReceivedMention(
                        (UUID) row[0],
                        Protocol.valueOf((String) row[1]),
                        URI.create((String) row[2]),
                        URI.create((String) row[3]),
                        (UUID) row[4],
                        Kind.valueOf((String) row[5]),
                        ((Number) row[6]).longValue(),
                        ((Number) row[7]).intValue()));
    }

    void checked(UUID id, MentionStatus status, String code, Instant now) {
        em.createNativeQuery("update mention_received set status = ?2, code = ?3, attempts = 0, checked_at = ?4"
                        + " where id = ?1")
                .setParameter(1, id)
                .setParameter(2, status.name())
                .setParameter(3, code)
                .setParameter(4, now)
                .executeUpdate();
    }

    /** Its page could not be read; what is known of it stays as it is. */
    void missed(UUID id, String code, Instant now) {
        em.createNativeQuery("update mention_received set attempts = attempts + 1, code = ?2, checked_at = ?3"
                        + " where id = ?1")
                .setParameter(1, id)
                .setParameter(2, code)
                .setParameter(3, now)
                .executeUpdate();
    }
}
