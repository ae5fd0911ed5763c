package org.madang.moderation.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;

@ApplicationScoped
class LogRepository {

    private static final long LOG_LOCK = 0x4d61_6461_6e67L;

    @PersistenceContext
    EntityManager em;

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
}
