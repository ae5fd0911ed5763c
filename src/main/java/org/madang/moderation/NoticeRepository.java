package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.shared.Rows;

/** Notices, and what happens to them when a person leaves. */
@ApplicationScoped
class NoticeRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    void add(Notice notice) {
        em.persist(notice);
    }

    List<Notice> latest(UUID person, int most) {
        return em.createQuery("select n from Notice n where n.personId = :person order by n.at desc", Notice.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }

    long unread(UUID person) {
        return em.createQuery(
                        "select count(n) from Notice n where n.personId = :person and n.readAt is null", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    void read(UUID person, Instant now) {
        em.createQuery("update Notice n set n.readAt = :now where n.personId = :person and n.readAt is null")
                .setParameter("now", now)
                .setParameter("person", person)
                .executeUpdate();
    }

    @Override
    public String name() {
        return "moderation-notices";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("select n.at, n.kind, c.kind as of_kind, c.number, n.rule, n.until from notice n"
                                + " left join content c on c.id = n.content_id where n.person_id = ?1 order by n.at")
                        .setParameter(1, person),
                "at",
                "notice",
                "kind",
                "number",
                "rule",
                "until");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        em.createQuery("delete from Notice n where n.personId = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    @Override
    public void handOver(UUID from, UUID to) {
        em.createQuery("update Notice n set n.personId = :to where n.personId = :from")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
