package org.madang.content.together;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.content.Kind;
import org.madang.shared.Rows;

@ApplicationScoped
class CoAuthorRepository implements PersonalRecords {

    /** The texts that several people may write. */
    private static final List<String> TABLES = List.of("post", "proposal");

    @PersistenceContext
    EntityManager em;

    void invite(UUID content, UUID person, Instant now) {
        em.createNativeQuery("insert into co_author (content_id, person_id, invited_at) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, content)
                .setParameter(2, person)
                .setParameter(3, now)
                .executeUpdate();
    }

    /** Whether there was an invitation that waited. */
    boolean accept(UUID content, UUID person, Instant now) {
        return em.createNativeQuery("update co_author set accepted_at = ?3"
                                + " where content_id = ?1 and person_id = ?2 and accepted_at is null")
                        .setParameter(1, content)
                        .setParameter(2, person)
                        .setParameter(3, now)
                        .executeUpdate()
                == 1;
    }

    /** Whether somebody was invited or an author. */
    boolean remove(UUID content, UUID person) {
        return em.createNativeQuery("delete from co_author where content_id = ?1 and person_id = ?2")
                        .setParameter(1, content)
                        .setParameter(2, person)
                        .executeUpdate()
                == 1;
    }

    /** In the order in which they were invited. */
    List<CoAuthorRow> of(CoWritten text) {
        return Rows.of(em.createNativeQuery("""
                        select p.id, p.handle, p.display_name, a.invited_at, a.accepted_at
                        from co_author a join person p on p.id = a.person_id where a.content_id = ?1 order by a.invited_at
                        """).setParameter(1, text.getId())).stream()
                .map(row -> new CoAuthorRow(
                        (UUID) row[0], (String) row[1], (String) row[2], (Instant) row[3], (Instant) row[4]))
                .toList();
    }

    /** Those that wait for somebody, the newest first. */
    List<Invitation> waiting(UUID person) {
        return Rows.of(em.createNativeQuery("""
                        select c.kind, c.number, coalesce(t.title, p.title), f.display_name, a.invited_at
                        from co_author a join content c on c.id = a.content_id left join post t on t.id = c.id
                            left join proposal p on p.id = c.id join person f on f.id = c.author_id
                        where a.person_id = ?1 and a.accepted_at is null and c.visibility in ('DRAFT', 'PUBLIC')
                        order by a.invited_at desc
                        """).setParameter(1, person)).stream()
                .map(row -> new Invitation(
                        Kind.valueOf((String) row[0]),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        (String) row[3],
                        (Instant) row[4]))
                .toList();
    }

    @Override
    public String name() {
        return "co-authorships";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery(
                                "select c.kind, c.number, a.invited_at, a.accepted_at from co_author a join content c"
                                        + " on c.id = a.content_id where a.person_id = ?1 order by a.invited_at")
                        .setParameter(1, person),
                "kind",
                "number",
                "invitedAt",
                "acceptedAt");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        for (var table : TABLES) {
            em.createNativeQuery("update " + table
                            + " set co_authors = array_remove(co_authors, ?1) where ?1 = any (co_authors)")
                    .setParameter(1, person)
                    .executeUpdate();
        }
        em.createNativeQuery("delete from co_author where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    /** Where the other account writes a text already, nothing is handed over. */
    @Override
    public void handOver(UUID from, UUID to) {
        for (var table : TABLES) {
            em.createNativeQuery("update " + table + """
                             set co_authors = array_remove(co_authors, ?1)
                                || case when ?2 = any (co_authors) then '{}'::uuid[] else array[cast(?2 as uuid)] end
                            where ?1 = any (co_authors)
                            """)
                    .setParameter(1, from)
                    .setParameter(2, to)
                    .executeUpdate();
        }
        em.createNativeQuery("""
                        insert into co_author (content_id, person_id, invited_at, accepted_at)
                            select content_id, ?2, invited_at, accepted_at from co_author where person_id = ?1
                            on conflict do nothing
                        """).setParameter(1, from).setParameter(2, to).executeUpdate();
        em.createNativeQuery("delete from co_author where person_id = ?1")
                .setParameter(1, from)
                .executeUpdate();
    }
}
