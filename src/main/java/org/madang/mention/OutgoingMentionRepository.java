package org.madang.mention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Rows;

@ApplicationScoped
class OutgoingMentionRepository {

    @PersistenceContext
    EntityManager em;

    /** Wants a page told, unless it was told of this wording. Empty if there is nothing to do. */
    Optional<UUID> want(UUID id, UUID post, String target, int textVersion, Instant now) {
        return em
                .createNativeQuery("""
                        insert into mention_sent as m (id, post_id, target, status, attempts, text_version, at)
                        values (?1, ?2, ?3, 'PENDING', 0, ?4, ?5)
                        on conflict (post_id, target) do update
                            set status = 'PENDING', attempts = 0, text_version = excluded.text_version, at = excluded.at
                            where m.text_version < excluded.text_version
                        returning m.id
                        """, UUID.class)
                .setParameter(1, id)
                .setParameter(2, post)
                .setParameter(3, target)
                .setParameter(4, textVersion)
                .setParameter(5, now)
                .getResultList()
                .stream()
                .findFirst()
                .map(UUID.class::cast);
    }

    /** The pages that were told that a post names them. */
    List<String> told(UUID post) {
        return em.createNativeQuery(
                        "select target from mention_sent where post_id = ?1 and status in ('SENT', 'PENDING')"
                                + " order by target",
                        String.class)
                .setParameter(1, post)
                .getResultList();
    }

    Optional<OutgoingMention> find(UUID id) {
        return Rows.of(em.createNativeQuery("select m.id, c.number, m.target, m.attempts from mention_sent m"
                                + " join content c on c.id = m.post_id where m.id = ?1 and m.status = 'PENDING'")
                        .setParameter(1, id))
                .stream()
                .findFirst()
                .map(row -> new OutgoingMention(
                        (UUID) row[0],
                        ((Number) row[1]).longValue(),
                        URI.create((String) row[2]),
                        ((Number) row[3]).intValue()));
    }

    void end(UUID id, String status, @Nullable String code, Instant now) {
        em.createNativeQuery("update mention_sent set status = ?2, code = cast(?3 as text), at = ?4 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, status)
                .setParameter(3, code)
                .setParameter(4, now)
                .executeUpdate();
    }

    void fail(UUID id, String code, Instant now) {
        em.createNativeQuery("update mention_sent set attempts = attempts + 1, code = ?2, at = ?3 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, code)
                .setParameter(3, now)
                .executeUpdate();
    }
}
