package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReadershipRepository {

    @PersistenceContext
    EntityManager em;

    /** The sketch of a text, held for this transaction; empty if nobody is known to have read it. */
    Optional<Readership> lock(UUID content) {
        return em.createNativeQuery("select sketch from readership where content_id = ?1 for update", byte[].class)
                .setParameter(1, content)
                .getResultStream()
                .findFirst()
                .map(state -> Readership.of((byte[]) state));
    }

    void put(UUID content, Readership readership) {
        em.createNativeQuery(
                        "insert into readership (content_id, sketch, readers)"
                                + " select id, :sketch, :readers from content where id = :content"
                                + " on conflict (content_id) do update set sketch = excluded.sketch, readers = excluded.readers")
                .setParameter("content", content)
                .setParameter("sketch", readership.state())
                .setParameter("readers", readership.count())
                .executeUpdate();
    }

    long readers(UUID content) {
        var counted = em.createNativeQuery("select coalesce(max(readers), 0) from readership where content_id = ?1")
                .setParameter(1, content)
                .getSingleResult();
        return ((Number) counted).longValue();
    }
}
