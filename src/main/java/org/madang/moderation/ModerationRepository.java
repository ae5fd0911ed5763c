package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.comment.Comment;
import org.madang.content.Standing;
import org.madang.moderation.log.LogEntry;

@ApplicationScoped
class ModerationRepository {

    @PersistenceContext
    EntityManager em;

    void add(Flag flag) {
        em.persist(flag);
    }

    void flush() {
        em.flush();
    }

    /** Lets one transaction at a time weigh a comment's flags. */
    void lock(UUID content) {
        em.createNativeQuery("select id from content where id = ?1 for no key update", UUID.class)
                .setParameter(1, content)
                .getSingleResult();
    }

    List<Flag> flags(UUID content, int textVersion) {
        return em.createQuery(
                        "select f from Flag f where f.contentId = :content and f.textVersion = :version"
                                + " and f.withdrawnAt is null order by f.at",
                        Flag.class)
                .setParameter("content", content)
                .setParameter("version", textVersion)
                .getResultList();
    }

    Optional<Flag> flagOf(UUID content, int textVersion, UUID person) {
        return em.createQuery(
                        "select f from Flag f where f.contentId = :content and f.textVersion = :version"
                                + " and f.personId = :person and f.withdrawnAt is null",
                        Flag.class)
                .setParameter("content", content)
                .setParameter("version", textVersion)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    long flagsSince(UUID person, Instant moment) {
        return em.createQuery("select count(f) from Flag f where f.personId = :person and f.at >= :moment", Long.class)
                .setParameter("person", person)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    List<UUID> flaggedBy(UUID person, List<UUID> contents) {
        return em.createQuery(
                        "select f.contentId from Flag f where f.personId = :person and f.contentId in (:contents)"
                                + " and f.withdrawnAt is null",
                        UUID.class)
                .setParameter("person", person)
                .setParameter("contents", contents)
                .getResultList();
    }

    /** Comments folded by score before a moment. */
    List<Comment> foldedBefore(Instant moment) {
        return em.createQuery(
                        "select c from Comment c where c.standing = :collapsed and not exists"
                                + " (select l from LogEntry l where l.contentId = c.id and l.action = :fold and l.at > :moment)",
                        Comment.class)
                .setParameter("collapsed", Standing.COLLAPSED)
                .setParameter("fold", LogEntry.Action.COLLAPSED)
                .setParameter("moment", moment)
                .setMaxResults(500)
                .getResultList();
    }
}
