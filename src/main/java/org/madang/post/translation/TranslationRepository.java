package org.madang.post.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.post.Post;

@ApplicationScoped
class TranslationRepository {

    @PersistenceContext
    EntityManager em;

    Optional<Post> find(UUID id) {
        return Optional.ofNullable(em.find(Post.class, id));
    }

    void flush() {
        em.flush();
    }

    /** All posts that are translations of each other. */
    List<Post> group(UUID group) {
        return em.createQuery("select p from Post p where p.translationGroup = :group order by p.number", Post.class)
                .setParameter("group", group)
                .getResultList();
    }

    /** Those that everybody may read, without one. */
    List<Translation> others(Post post) {
        return em.createQuery(
                        "select new org.madang.post.translation.Translation(p.number, p.language, p.title) from Post p"
                                + " where p.translationGroup = :group and p.id <> :post"
                                + " and p.visibility = org.madang.content.Visibility.PUBLIC order by p.number",
                        Translation.class)
                .setParameter("group", post.getTranslationGroup())
                .setParameter("post", post.getId())
                .getResultList();
    }
}
