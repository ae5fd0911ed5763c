package org.madang.comment.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.madang.shared.Rows;

@ApplicationScoped
class OutsideCommentRepository {

    @PersistenceContext
    EntityManager em;

    void add(UUID post, OutsideComment comment) {
        em.createNativeQuery("insert into outside_comment (post_id, place, depth, kind, name, url, html, written_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, cast(?6 as text), ?7, cast(?8 as timestamptz))")
                .setParameter(1, post)
                .setParameter(2, comment.place())
                .setParameter(3, comment.depth())
                .setParameter(4, comment.pingback() ? "PINGBACK" : "COMMENT")
                .setParameter(5, comment.name())
                .setParameter(6, comment.url())
                .setParameter(7, comment.html())
                .setParameter(8, comment.writtenAt())
                .executeUpdate();
    }

    List<OutsideComment> of(UUID post) {
        return Rows.of(em.createNativeQuery("""
                        select place, depth, kind, name, url, html, written_at from outside_comment
                        where post_id = ?1 order by place
                        """).setParameter(1, post)).stream()
                .map(row -> new OutsideComment(
                        ((Number) row[0]).intValue(),
                        ((Number) row[1]).intValue(),
                        "PINGBACK".equals(row[2]),
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (Instant) row[6]))
                .toList();
    }

    /** Whether there was one. */
    boolean remove(UUID post, int place) {
        return em.createNativeQuery("delete from outside_comment where post_id = ?1 and place = ?2")
                        .setParameter(1, post)
                        .setParameter(2, place)
                        .executeUpdate()
                == 1;
    }

    void removeAll(UUID post) {
        em.createNativeQuery("delete from outside_comment where post_id = ?1")
                .setParameter(1, post)
                .executeUpdate();
    }
}
