package org.madang.review.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.review.Decision;
import org.madang.shared.Rows;

@ApplicationScoped
class TemplateRepository {

    @PersistenceContext
    EntityManager em;

    /** @param department slug; null for all */
    List<AnswerTemplate> all(@Nullable String department) {
        return Rows.of(em.createNativeQuery(
                                "select department, decision, text, basis, budget, schedule from answer_template"
                                        + " where cast(?1 as text) is null or department = ?1 order by department, decision")
                        .setParameter(1, department))
                .stream()
                .map(r -> new AnswerTemplate(
                        (String) r[0],
                        Decision.valueOf((String) r[1]),
                        (String) r[2],
                        (String) r[3],
                        (String) r[4],
                        (String) r[5]))
                .toList();
    }

    void put(AnswerTemplate template, Instant at) {
        em.createNativeQuery("""
                        insert into answer_template (department, decision, text, basis, budget, schedule, changed_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        on conflict (department, decision) do update set text = excluded.text, basis = excluded.basis,
                            budget = excluded.budget, schedule = excluded.schedule, changed_at = excluded.changed_at
                        """)
                .setParameter(1, template.department())
                .setParameter(2, template.decision().name())
                .setParameter(3, template.text())
                .setParameter(4, template.basis())
                .setParameter(5, template.budget())
                .setParameter(6, template.schedule())
                .setParameter(7, at)
                .executeUpdate();
    }

    void remove(String department, Decision decision) {
        em.createNativeQuery("delete from answer_template where department = ?1 and decision = ?2")
                .setParameter(1, department)
                .setParameter(2, decision.name())
                .executeUpdate();
    }
}
