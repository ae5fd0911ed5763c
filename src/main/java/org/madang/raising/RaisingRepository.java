package org.madang.raising;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.content.Visibility;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.Rows;

@ApplicationScoped
class RaisingRepository implements PersonalRecords {

    private static final String RAISED = """
            select new org.madang.raising.RaisedPost(p.number, p.title, p.language, a.displayName, e.handle,
                e.displayName, r.reason, r.raisedAt)
            from Raising r join Post p on p.id = r.postId left join p.author a left join Person e on e.id = r.editorId
            where p.visibility = :visibility order by r.raisedAt desc
            """;

    @PersistenceContext
    EntityManager em;

    void add(Raising raising) {
        em.persist(raising);
    }

    boolean isRaised(UUID post) {
        return em.find(Raising.class, post) != null;
    }

    List<RaisedPost> items(PageRequest request) {
        return em.createQuery(RAISED, RaisedPost.class)
                .setParameter("visibility", Visibility.PUBLIC)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
    }

    Page<RaisedPost> list(PageRequest request) {
        long total = em.createQuery(
                        "select count(r) from Raising r join Post p on p.id = r.postId where p.visibility = :visibility",
                        Long.class)
                .setParameter("visibility", Visibility.PUBLIC)
                .getSingleResult();
        return new Page<>(items(request), total, request);
    }

    void admit(UUID person, Instant now) {
        em.createNativeQuery("insert into circle_member (person_id, since) values (?1, ?2) on conflict do nothing")
                .setParameter(1, person)
                .setParameter(2, now)
                .executeUpdate();
    }

    void dismiss(UUID person) {
        em.createNativeQuery("delete from circle_member where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Set<UUID> members() {
        return Set.copyOf((List<UUID>) em.createNativeQuery("select person_id from circle_member", UUID.class)
                .getResultList());
    }

    /** Those who are writers now, by name. */
    List<Editor> editors() {
        return Rows.of(em.createNativeQuery("""
                        select p.handle, p.display_name from circle_member c join person p on p.id = c.person_id
                            join person_role r on r.person_id = p.id and r.role = 'WRITER' order by p.display_name
                        """)).stream()
                .map(row -> new Editor((String) row[0], (String) row[1]))
                .toList();
    }

    @Override
    public String name() {
        return "raised-posts";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("select c.number, r.reason, r.raised_at from raising r join content c"
                                + " on c.id = r.post_id where r.editor_id = ?1 order by r.raised_at")
                        .setParameter(1, person),
                "post",
                "reason",
                "raisedAt");
    }

    /** What was raised stays so, with its reason and without the name. */
    @Override
    public void forget(UUID person, boolean withTexts) {
        dismiss(person);
        em.createNativeQuery("update raising set editor_id = null where editor_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    @Override
    public void handOver(UUID from, UUID to) {
        em.createNativeQuery("update raising set editor_id = ?2 where editor_id = ?1")
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
        em.createNativeQuery("insert into circle_member (person_id, since) select ?2, since from circle_member"
                        + " where person_id = ?1 on conflict do nothing")
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
        dismiss(from);
    }
}
