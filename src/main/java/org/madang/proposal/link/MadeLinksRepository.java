package org.madang.proposal.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.shared.Rows;

/** The links that a person made and judged. Who leaves takes the judgements along; links stay, with nobody's name. */
@ApplicationScoped
class MadeLinksRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "proposal-links";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("""
                        select a.number as one, b.number as other, l.kind, l.reason, l.made_at,
                            coalesce(l.person_id = ?1, false) as made, v.agrees
                        from proposal_link l join content a on a.id = l.one_id join content b on b.id = l.other_id
                            left join proposal_link_vote v on v.link_id = l.id and v.person_id = ?1
                        where l.person_id = ?1 or v.person_id is not null order by l.made_at
                        """).setParameter(1, person),
                "one",
                "other",
                "kind",
                "reason",
                "madeAt",
                "made",
                "agrees");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        change(
                "update proposal_link set person_id = null" + (withTexts ? ", reason = ''" : "")
                        + " where person_id = :person",
                person);
        change("delete from proposal_link_vote where person_id = :person", person);
    }

    @Override
    public void handOver(UUID from, UUID to) {
        em.createNativeQuery("update proposal_link set person_id = ?2 where person_id = ?1")
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
        em.createNativeQuery("insert into proposal_link_vote (link_id, person_id, agrees, at)"
                        + " select link_id, ?2, agrees, at from proposal_link_vote where person_id = ?1"
                        + " on conflict do nothing")
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
        change("delete from proposal_link_vote where person_id = :person", from);
    }

    private void change(String sql, UUID person) {
        em.createNativeQuery(sql).setParameter("person", person).executeUpdate();
    }
}
