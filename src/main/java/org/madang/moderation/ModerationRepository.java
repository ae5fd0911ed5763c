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
import org.madang.shared.Page;
import org.madang.shared.PageRequest;

@ApplicationScoped
class ModerationRepository {

    private static final long LOG_LOCK = 0x4d61_6461_6e67L;

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

    /** The end of the log, held until this transaction ends so that entries form one chain. */
    Optional<LogEntry> lastEntryLocked() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)", Integer.class)
                .setParameter(1, LOG_LOCK)
                .getSingleResult();
        return em.createQuery("select l from LogEntry l order by l.seq desc", LogEntry.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(LogEntry entry) {
        em.persist(entry);
    }

    Optional<LogEntry> entry(long seq) {
        return Optional.ofNullable(em.find(LogEntry.class, seq));
    }

    Optional<LogEntry> lastEntryOf(UUID content) {
        return em.createQuery(
                        "select l from LogEntry l where l.contentId = :content order by l.seq desc", LogEntry.class)
                .setParameter("content", content)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<LogEntry> lastEntriesOf(List<UUID> contents) {
        return em.createQuery(
                        "select l from LogEntry l where l.seq in"
                                + " (select max(m.seq) from LogEntry m where m.contentId in (:contents) group by m.contentId)",
                        LogEntry.class)
                .setParameter("contents", contents)
                .getResultList();
    }

    Page<LogEntry> log(PageRequest request) {
        var items = em.createQuery("select l from LogEntry l order by l.seq desc", LogEntry.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total =
                em.createQuery("select count(l) from LogEntry l", Long.class).getSingleResult();
        return new Page<>(items, total, request);
    }

    List<LogEntry> entriesAfter(long seq, int most) {
        return em.createQuery("select l from LogEntry l where l.seq > :seq order by l.seq", LogEntry.class)
                .setParameter("seq", seq)
                .setMaxResults(most)
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
