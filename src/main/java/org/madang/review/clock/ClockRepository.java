package org.madang.review.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.review.calendar.HalfDay;
import org.madang.shared.Rows;

@ApplicationScoped
class ClockRepository {

    /** Clocks that run by the same rule from the same half day; all of them end on the same day. */
    record Batch(ClockRule rule, HalfDay from, int halves) {}

    @PersistenceContext
    EntityManager em;

    void add(AnswerClock clock) {
        em.persist(clock);
    }

    void remove(AnswerClock clock) {
        em.remove(clock);
    }

    Optional<AnswerClock> find(UUID proposal) {
        return Optional.ofNullable(em.find(AnswerClock.class, proposal));
    }

    Optional<AnswerClock> lock(UUID proposal) {
        return Optional.ofNullable(em.find(AnswerClock.class, proposal, LockModeType.PESSIMISTIC_WRITE));
    }

    void flush() {
        em.flush();
    }

    List<Batch> running() {
        return Rows.of(em.createNativeQuery("""
                        select distinct k.rule, k.from_on, k.from_afternoon, k.halves from answer_clock k
                            join proposal p on p.id = k.proposal_id
                            where k.stopped_at is null and p.answered_at is null and p.due_on is not null
                        """)).stream()
                .map(r -> new Batch(
                        ClockRule.valueOf((String) r[0]),
                        new HalfDay(day(r[1]), (Boolean) r[2]),
                        ((Number) r[3]).intValue()))
                .toList();
    }

    static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** Only those whose day is still to come; who changes one of them right now is told that it is out of date. */
    int move(Batch batch, LocalDate due, LocalDate today) {
        return em.createNativeQuery("""
                        with moved as (
                            update proposal p set due_on = ?1 from answer_clock k
                            where k.proposal_id = p.id and k.rule = ?2 and k.from_on = ?3 and k.from_afternoon = ?6
                                and k.halves = ?4 and k.stopped_at is null and p.answered_at is null
                                and p.due_on >= ?5 and p.due_on <> ?1
                            returning p.id)
                        update content c set version = c.version + 1 from moved where c.id = moved.id
                        """)
                .setParameter(1, due)
                .setParameter(2, batch.rule().name())
                .setParameter(3, batch.from().day())
                .setParameter(4, batch.halves())
                .setParameter(5, today)
                .setParameter(6, batch.from().afternoon())
                .executeUpdate();
    }
}
