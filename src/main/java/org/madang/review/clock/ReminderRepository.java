package org.madang.review.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.madang.shared.Rows;

@ApplicationScoped
class ReminderRepository {

    private static final int AT_ONCE = 500;

    /** Somebody to write to. */
    record Recipient(String email, String language) {}

    @PersistenceContext
    EntityManager em;

    /** What is due by the last day of a stage and was not yet said, the most urgent first. */
    List<Reminder> missing(LocalDate today, LocalDate inThree, LocalDate inSeven) {
        return Rows.of(em.createNativeQuery("""
                        select w.id, w.number, w.title, w.department, w.officer_id, w.due_on, w.stage from (
                            select p.id, c.number, p.title, p.department, p.officer_id, p.due_on,
                                case when p.due_on < ?1 then 'LATE' when p.due_on <= ?2 then 'DAYS' else 'WEEK' end stage
                            from proposal p join content c on c.id = p.id
                            where p.answered_at is null and p.due_on <= ?3 and p.department is not null
                                and p.status = 'UNDER_REVIEW' and c.visibility = 'PUBLIC') w
                        where not exists (select 1 from clock_reminder r
                            where r.proposal_id = w.id and r.due_on = w.due_on and r.stage = w.stage)
                        order by w.due_on, w.number
                        """)
                        .setParameter(1, today)
                        .setParameter(2, inThree)
                        .setParameter(3, inSeven)
                        .setMaxResults(AT_ONCE))
                .stream()
                .map(ReminderRepository::reminder)
                .toList();
    }

    private static Reminder reminder(Object[] r) {
        return new Reminder(
                (UUID) r[0],
                ((Number) r[1]).longValue(),
                (String) r[2],
                (String) r[3],
                (UUID) r[4],
                ClockRepository.day(r[5]),
                Reminder.Stage.valueOf((String) r[6]));
    }

    /** Takes it upon this transaction to say it; false if somebody else did. */
    boolean claim(Reminder reminder, Instant at) {
        return em.createNativeQuery("insert into clock_reminder (proposal_id, due_on, stage, sent_at)"
                                + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, reminder.proposal())
                        .setParameter(2, reminder.due())
                        .setParameter(3, reminder.stage().name())
                        .setParameter(4, at)
                        .executeUpdate()
                == 1;
    }

    /**
     * The officer, or all staff of the department if none is named; with them the head where the stage is for it; and who
     * stands in for any of them today.
     */
    List<Recipient> recipients(Reminder reminder, LocalDate today) {
        return Rows.of(em.createNativeQuery("""
                        with wanted as (
                            select p.id from person p join person_role r on r.person_id = p.id
                            where p.closed_at is null and p.department = ?1
                                and (r.role = 'STAFF' and (cast(?2 as uuid) is null or p.id = cast(?2 as uuid))
                                    or r.role = 'HEAD' and ?3))
                        select distinct p.email, p.language from person p
                        where p.closed_at is null and (p.id in (select id from wanted) or p.id in (
                            select s.person_id from stand_in s
                            where s.away_id in (select id from wanted) and ?4 between s.from_on and s.until_on))
                        order by p.email
                        """)
                        .setParameter(1, reminder.department())
                        .setParameter(
                                2,
                                reminder.officer() == null
                                        ? null
                                        : reminder.officer().toString())
                        .setParameter(3, reminder.stage().isForTheHead())
                        .setParameter(4, today))
                .stream()
                .map(r -> new Recipient((String) r[0], (String) r[1]))
                .toList();
    }
}
