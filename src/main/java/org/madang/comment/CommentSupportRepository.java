package org.madang.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.shared.Rows;

/** Who supports which comment. The database counts supports beside each comment. */
@ApplicationScoped
class CommentSupportRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    /** Whether a row came; an earlier support of the person stays as it is. */
    boolean add(UUID comment, UUID person, Instant at) {
        return em.createNativeQuery("insert into comment_support (comment_id, person_id, at) values (?1, ?2, ?3)"
                                + " on conflict do nothing")
                        .setParameter(1, comment)
                        .setParameter(2, person)
                        .setParameter(3, at)
                        .executeUpdate()
                > 0;
    }

    boolean remove(UUID comment, UUID person) {
        return em.createNativeQuery("delete from comment_support where comment_id = ?1 and person_id = ?2")
                        .setParameter(1, comment)
                        .setParameter(2, person)
                        .executeUpdate()
                > 0;
    }

    @Override
    public String name() {
        return "comment-supports";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("select c.number, s.at from comment_support s join content c"
                                + " on c.id = s.comment_id where s.person_id = ?1 order by s.at")
                        .setParameter(1, person),
                "comment",
                "at");
    }

    /** Who leaves takes them back: the person could come again and count twice. */
    @Override
    public void forget(UUID person, boolean withTexts) {
        em.createNativeQuery("delete from comment_support where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    /** One support a comment remains, and none of what turns out to be the person's own. */
    @Override
    public void handOver(UUID from, UUID to) {
        em.flush();
        em.createNativeQuery("insert into comment_support (comment_id, person_id, at)"
                        + " select comment_id, :to, at from comment_support where person_id = :from"
                        + " on conflict do nothing")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        em.createNativeQuery("delete from comment_support s where s.person_id = :from or s.person_id = :to"
                        + " and exists (select 1 from content c where c.id = s.comment_id"
                        + " and c.author_id in (:from, :to))")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
