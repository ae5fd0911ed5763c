package org.madang.moderation.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.shared.Rows;

/** What members of the panel decided: public acts, which stay with their words and without the account. */
@ApplicationScoped
class PanelRecordsRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "panel-votes";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("select c.number, v.upheld, v.reasons, v.at from panel_vote v"
                                + " join panel_case c on c.id = v.case_id where v.person_id = ?1 order by c.number")
                        .setParameter(1, person),
                "case",
                "upheld",
                "reasons",
                "at");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        em.createNativeQuery("update panel_vote set person_id = null, member = '' where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    /** On a case that both decided, one vote stays without an account. */
    @Override
    public void handOver(UUID from, UUID to) {
        em.createNativeQuery("update panel_vote v set person_id = case when exists (select 1 from panel_vote o"
                        + " where o.case_id = v.case_id and o.person_id = :to) then null else cast(:to as uuid) end"
                        + " where v.person_id = :from")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
