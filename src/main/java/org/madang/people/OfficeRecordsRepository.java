package org.madang.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.shared.Rows;

/** What the office did with a person, for the copy. The records themselves stay; they hold no name. */
@ApplicationScoped
class OfficeRecordsRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "office-records";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("select at, action, detail from office_record where person_id = ?1 order by at")
                        .setParameter(1, person),
                "at",
                "action",
                "detail");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        // the rows refer to a person of whom nothing is left
    }

    @Override
    public void handOver(UUID from, UUID to) {
        // what was done with an account stays with that account
    }
}
