package org.madang.review.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.Rows;

@ApplicationScoped
class StandInRepository {

    @PersistenceContext
    EntityManager em;

    void add(StandIn standIn) {
        em.persist(standIn);
        em.flush();
    }

    void remove(StandIn standIn) {
        em.remove(standIn);
    }

    Optional<StandIn> find(UUID id) {
        return Optional.ofNullable(em.find(StandIn.class, id));
    }

    boolean overlaps(UUID away, LocalDate from, LocalDate until) {
        return em.createQuery(
                                "select count(s) from StandIn s where s.awayId = :away and s.fromOn <= :until"
                                        + " and s.untilOn >= :from",
                                Long.class)
                        .setParameter("away", away)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getSingleResult()
                > 0;
    }

    List<StandInRow> notOver(LocalDate today) {
        return Rows.of(em.createNativeQuery("""
                        select s.id, a.handle, a.display_name, p.handle, p.display_name, s.from_on, s.until_on
                        from stand_in s join person a on a.id = s.away_id join person p on p.id = s.person_id
                        where s.until_on >= ?1 order by s.from_on, a.handle
                        """).setParameter(1, today)).stream()
                .map(r -> new StandInRow(
                        (UUID) r[0], (String) r[1], (String) r[2], (String) r[3], (String) r[4], day(r[5]), day(r[6])))
                .toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** Whether somebody of that department is away on a day, and this person stands in. */
    boolean actsFor(UUID person, String department, LocalDate day) {
        return (Boolean) em.createNativeQuery("""
                        select exists (select 1 from stand_in s join person a on a.id = s.away_id
                            where s.person_id = ?1 and a.department = ?2 and ?3 between s.from_on and s.until_on)
                        """, Boolean.class)
                .setParameter(1, person)
                .setParameter(2, department)
                .setParameter(3, day)
                .getSingleResult();
    }
}
