package org.madang.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.shared.Rows;

@ApplicationScoped
class FollowRepository implements PersonalRecords {

    private static final String LISTENS = """
            select 1 from content c
                left join proposal p on p.id = c.id
                left join support s on s.proposal_id = c.id and s.person_id = :person
                left join follow f on f.proposal_id = c.id and f.person_id = :person
            where c.id = :proposal and coalesce(f.wants,
                s.person_id is not null or c.author_id = :person or :person = any (p.co_authors))
            """;

    @PersistenceContext
    EntityManager em;

    void set(UUID proposal, UUID person, boolean wants, Instant at) {
        em.createNativeQuery(
                        "insert into follow (proposal_id, person_id, wants, at) values (?1, ?2, ?3, ?4)"
                                + " on conflict (proposal_id, person_id) do update set wants = excluded.wants, at = excluded.at")
                .setParameter(1, proposal)
                .setParameter(2, person)
                .setParameter(3, wants)
                .setParameter(4, at)
                .executeUpdate();
    }

    /** Whether the person is told of its steps. */
    boolean listens(UUID proposal, UUID person) {
        return !em.createNativeQuery(LISTENS)
                .setParameter("proposal", proposal)
                .setParameter("person", person)
                .getResultList()
                .isEmpty();
    }

    @Override
    public String name() {
        return "followed-proposals";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("select c.number, f.wants, f.at from follow f join content c"
                                + " on c.id = f.proposal_id where f.person_id = ?1 order by f.at")
                        .setParameter(1, person),
                "proposal",
                "wants",
                "at");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        em.createNativeQuery("delete from follow where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    @Override
    public void handOver(UUID from, UUID to) {
        em.createNativeQuery("insert into follow (proposal_id, person_id, wants, at)"
                        + " select proposal_id, ?2, wants, at from follow where person_id = ?1 on conflict do nothing")
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
        forget(from, false);
    }
}
