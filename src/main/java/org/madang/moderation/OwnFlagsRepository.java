package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.shared.Rows;

/**
 * The flags that a person set. Who leaves takes the words of the notes away; the flags go on to weigh, for as long as
 * they do, without anybody's name: what was folded may not open because a reader moved away.
 */
@ApplicationScoped
class OwnFlagsRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "flags";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("select c.number, f.reason, f.note, f.at, f.withdrawn_at from flag f"
                                + " join content c on c.id = f.content_id where f.person_id = ?1 order by f.at")
                        .setParameter(1, person),
                "comment",
                "reason",
                "note",
                "at",
                "withdrawnAt");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        em.createNativeQuery("update flag set note = '' where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    /** Two flags of one person on one wording were one too many. */
    @Override
    public void handOver(UUID from, UUID to) {
        em.createNativeQuery(
                        "update flag f set withdrawn_at = :now where f.person_id = :from and f.withdrawn_at is null"
                                + " and exists (select 1 from flag g where g.person_id = :to and g.content_id = f.content_id"
                                + " and g.text_version = f.text_version and g.withdrawn_at is null)")
                .setParameter("now", clock.instant())
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        em.createNativeQuery("update flag set person_id = :to where person_id = :from")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        em.createNativeQuery("delete from keep_open k where k.person_id = :from and exists (select 1 from keep_open o"
                        + " where o.person_id = :to and o.content_id = k.content_id"
                        + " and o.text_version = k.text_version)")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        em.createNativeQuery("update keep_open set person_id = :to where person_id = :from")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        em.createNativeQuery("delete from flag_tie where one = :from or other = :from")
                .setParameter("from", from)
                .executeUpdate();
    }
}
