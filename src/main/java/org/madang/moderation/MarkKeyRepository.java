package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class MarkKeyRepository {

    @PersistenceContext
    EntityManager em;

    /** The key of a text: the one in use, or the fresh one if there is none or it was last used too long ago. */
    byte[] use(UUID content, byte[] fresh, Instant unusedSince, Instant now) {
        return (byte[]) em.createNativeQuery("""
                        insert into mark_key as m (content_id, key, used_at) values (:content, :fresh, :now)
                        on conflict (content_id) do update set used_at = excluded.used_at,
                            key = case when m.used_at < :unusedSince then excluded.key else m.key end
                        returning key
                        """, byte[].class)
                .setParameter("content", content)
                .setParameter("fresh", fresh)
                .setParameter("unusedSince", unusedSince)
                .setParameter("now", now)
                .getSingleResult();
    }

    void removeUnusedSince(Instant moment) {
        em.createNativeQuery("delete from mark_key where used_at < ?1")
                .setParameter(1, moment)
                .executeUpdate();
    }
}
