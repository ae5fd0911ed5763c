package org.madang.moderation.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.ClockProducer;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.Rows;

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

    Optional<LogEntry> newest() {
        return em.createQuery("select l from LogEntry l order by l.seq desc", LogEntry.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Page<LogEntry> log(LogFilter filter, PageRequest request) {
        var conditions = filter.conditions();
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
        var list = em.createQuery("select l from LogEntry l" + where + " order by l.seq desc", LogEntry.class);
        var count = em.createQuery("select count(l) from LogEntry l" + where, Long.class);
        conditions.values().forEach(parameter -> {
            parameter.forEach(list::setParameter);
            parameter.forEach(count::setParameter);
        });
        var items = list.setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(items, count.getSingleResult(), request);
    }

    /** Read without entities: an export may have millions. */
    List<LogRow> rowsAfter(long seq, int most) {
        return em.createQuery("select l from LogEntry l where l.seq > :seq order by l.seq", LogEntry.class)
                .setParameter("seq", seq)
                .setMaxResults(most)
                .setHint("org.hibernate.readOnly", true)
                .getResultStream()
                .map(entry -> {
                    em.detach(entry);
                    return entry.row();
                })
                .toList();
    }

    /** How many steps of a kind there were in each month of the city's time, by rule. */
    List<MonthFigure> months(Collection<LogEntry.Action> actions, Instant since) {
        return Rows.of(em.createNativeQuery("""
                                select to_char(at at time zone :zone, 'YYYY-MM') as month, rule, count(*) from moderation_log
                                where action in (:actions) and at >= :since group by 1, 2 order by 1, 2
                                """)
                        .setParameter("zone", ClockProducer.CITY_ZONE.getId())
                        .setParameter(
                                "actions", actions.stream().map(Enum::name).toList())
                        .setParameter("since", since))
                .stream()
                .map(r -> new MonthFigure((String) r[0], (String) r[1], ((Number) r[2]).longValue()))
                .toList();
    }

    long count(Collection<LogEntry.Action> actions, Instant since) {
        return em.createQuery(
                        "select count(l) from LogEntry l where l.action in :actions and l.at >= :since", Long.class)
                .setParameter("actions", actions)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Hours from a fold to what a jury said of it, the middle one; null if there is none. */
    @Nullable
    Double medianHoursToDecision(Instant since) {
        var hours = (Number) em.createNativeQuery("""
                        select percentile_cont(0.5) within group (order by extract(epoch from d.at - f.at) / 3600)
                        from moderation_log d cross join lateral (select at from moderation_log f
                            where f.content_id = d.content_id and f.seq < d.seq and f.action = 'COLLAPSED'
                            order by f.seq desc limit 1) f
                        where d.action in ('UPHELD', 'RESTORED') and d.at >= ?1
                        """).setParameter(1, since).getSingleResult();
        return hours == null ? null : hours.doubleValue();
    }

    /** The last entry before a moment. */
    Optional<LogEntry> lastBefore(Instant moment) {
        return em.createQuery("select l from LogEntry l where l.at < :moment order by l.seq desc", LogEntry.class)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Instant> firstAt() {
        return em.createQuery("select min(l.at) from LogEntry l", Instant.class)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    void add(DailyRoot root) {
        em.createNativeQuery("insert into moderation_root (day, seq, hash, at) values (?1, ?2, ?3, ?4)"
                        + " on conflict do nothing")
                .setParameter(1, root.day())
                .setParameter(2, root.seq())
                .setParameter(3, root.hash())
                .setParameter(4, root.at())
                .executeUpdate();
    }

    /** The newest first. */
    List<DailyRoot> roots(int most) {
        return Rows.of(em.createNativeQuery("select day, seq, hash, at from moderation_root order by day desc")
                        .setMaxResults(most))
                .stream()
                .map(r -> new DailyRoot(
                        r[0] instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) r[0],
                        ((Number) r[1]).longValue(),
                        (String) r[2],
                        (Instant) r[3]))
                .toList();
    }

    /** The last entry at or before a moment. */
    Optional<LogEntry> newestBefore(Instant moment) {
        return em.createQuery("select l from LogEntry l where l.at <= :moment order by l.seq desc", LogEntry.class)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
