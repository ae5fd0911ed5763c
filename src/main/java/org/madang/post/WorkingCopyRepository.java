package org.madang.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WorkingCopyRepository {

    @PersistenceContext
    EntityManager em;

    Optional<WorkingCopy> find(UUID post) {
        return Optional.ofNullable(em.find(WorkingCopy.class, post));
    }

    void add(WorkingCopy copy) {
        em.persist(copy);
    }

    void flush() {
        em.flush();
    }

    void remove(UUID post) {
        em.createQuery("delete from WorkingCopy c where c.post = :post")
                .setParameter("post", post)
                .executeUpdate();
    }
}
