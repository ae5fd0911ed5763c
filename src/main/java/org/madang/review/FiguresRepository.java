package org.madang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.madang.shared.Rows;

@ApplicationScoped
class FiguresRepository {

    @PersistenceContext
    EntityManager em;

    RecentFigures since(Instant start) {
        var row = Rows.of(em.createNativeQuery("""
                        select
                            (select count(*) from proposal p join content c on c.id = p.id
                                where p.submitted_at >= ?1 and c.visibility = 'PUBLIC'),
                            count(*),
                            coalesce(round(avg(extract(epoch from answered_at - submitted_at)) / 86400), 0)
                        from proposal where answered_at >= ?1
                        """).setParameter(1, start)).get(0);
        return new RecentFigures(number(row[0]), number(row[1]), number(row[2]));
    }

    private static long number(Object figure) {
        return ((Number) figure).longValue();
    }
}
