package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.madang.shared.Rows;

@ApplicationScoped
class GuideRepository {

    private static final int MOST_WRITERS = 5_000;
    private static final int MOST_TAGS = 2_000;

    @PersistenceContext
    EntityManager em;

    record Writer(String handle, String name) {}

    /** Writers with an account, who have a public page. */
    List<Writer> writers() {
        return Rows.of(em.createNativeQuery("""
                        select p.handle, p.display_name from person p join person_role r on r.person_id = p.id
                        where r.role = 'WRITER' and p.closed_at is null
                        """).setMaxResults(MOST_WRITERS)).stream()
                .map(r -> new Writer((String) r[0], (String) r[1]))
                .toList();
    }

    /** Tags of public texts, those used most first. */
    @SuppressWarnings("unchecked")
    List<String> tags() {
        return em.createNativeQuery("""
                        select t.tag from content c cross join unnest(c.tags) t(tag)
                        where c.visibility = 'PUBLIC' and c.standing not in ('LEGAL_BLIND', 'TOMBSTONE')
                        group by t.tag order by count(*) desc, t.tag
                        """, String.class).setMaxResults(MOST_TAGS).getResultList();
    }
}
