package org.madang.moderation.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.shared.Rows;

/** The juries that somebody was drawn for. Who leaves takes the name away; what the juror said goes on to count. */
@ApplicationScoped
class SeatsRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "juries";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("select j.number, r.accepted_at, r.declined_at, r.verdict, r.voted_at from juror r"
                                + " join jury j on j.id = r.jury_id"
                                + " where r.person_id = ?1 and r.place is not null order by j.number")
                        .setParameter(1, person),
                "jury",
                "acceptedAt",
                "declinedAt",
                "verdict",
                "votedAt");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        em.createNativeQuery("update juror set person_id = null where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    /** On a jury where both were drawn nobody gets a second voice. */
    @Override
    public void handOver(UUID from, UUID to) {
        em.createNativeQuery("update juror r set person_id = case when exists (select 1 from juror o"
                        + " where o.jury_id = r.jury_id and o.person_id = :to) then null else cast(:to as uuid) end"
                        + " where r.person_id = :from")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
