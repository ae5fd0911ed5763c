package org.madang.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostVersionRepository {

    @PersistenceContext
    EntityManager em;

    void add(PostVersion version) {
        em.persist(version);
    }

    boolean has(UUID post, int textVersion) {
        return !em.createQuery(
                        "select v.id from PostVersion v where v.post = :post and v.textVersion = :version", UUID.class)
                .setParameter("post", post)
                .setParameter("version", textVersion)
                .getResultList()
                .isEmpty();
    }

    Optional<PostVersion> find(UUID post, int textVersion) {
        return em.createQuery(
                        "select v from PostVersion v where v.post = :post and v.textVersion = :version",
                        PostVersion.class)
                .setParameter("post", post)
                .setParameter("version", textVersion)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<PostVersion> of(UUID post, int most) {
        return em.createQuery(
                        "select v from PostVersion v where v.post = :post order by v.textVersion desc",
                        PostVersion.class)
                .setParameter("post", post)
                .setMaxResults(most)
                .getResultList();
    }
}
