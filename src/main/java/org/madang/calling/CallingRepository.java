package org.madang.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.post.Post;

@ApplicationScoped
class CallingRepository {

    @PersistenceContext
    EntityManager em;

    void add(Calling calling) {
        em.persist(calling);
        em.flush();
    }

    Optional<Calling> find(UUID post, CallingKind kind) {
        return em.createQuery("select c from Calling c where c.postId = :post and c.kind = :kind", Calling.class)
                .setParameter("post", post)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** As it is once nobody else changes who is registered until the end of the transaction. */
    Calling locked(Calling calling) {
        em.refresh(calling, LockModeType.PESSIMISTIC_WRITE);
        return calling;
    }

    /** With the figures as they are now. */
    Calling counted(Calling calling) {
        em.flush();
        em.refresh(calling);
        return calling;
    }

    void remove(Calling calling) {
        em.remove(calling);
        em.flush();
    }

    List<Calling> of(UUID post) {
        return em.createQuery("select c from Calling c where c.postId = :post order by c.kind", Calling.class)
                .setParameter("post", post)
                .getResultList();
    }

    Post post(Calling calling) {
        return em.find(Post.class, calling.getPostId());
    }

    Optional<Calling> byId(UUID id) {
        return Optional.ofNullable(em.find(Calling.class, id));
    }
}
