package org.madang.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.StepAction;
import org.madang.shared.Rows;

@ApplicationScoped
class NewsRepository {

    private static final String LISTENERS = """
            select person from (
                select person_id as person from support where proposal_id = :proposal
                union select person_id from follow where proposal_id = :proposal and wants
                union select author_id from content where id = :proposal and author_id is not null
                union select unnest(co_authors) from proposal where id = :proposal) listeners
            where (cast(:after as uuid) is null or person > cast(:after as uuid))
                and not exists (select 1 from follow f where f.proposal_id = :proposal
                    and f.person_id = listeners.person and not f.wants)
            order by person
            """;

    @PersistenceContext
    EntityManager em;

    /** How far the telling of a step has come. */
    record Progress(
            UUID proposal, StepAction action, @Nullable UUID toldTo) {}

    void begin(UUID step, UUID proposal, StepAction action) {
        em.createNativeQuery("insert into news (step_id, proposal_id, action) values (?1, ?2, ?3)")
                .setParameter(1, step)
                .setParameter(2, proposal)
                .setParameter(3, action.name())
                .executeUpdate();
    }

    /** Locked until the transaction ends; empty if there is nobody left to tell. */
    Optional<Progress> next(UUID step) {
        return Rows.of(em.createNativeQuery(
                                "select proposal_id, action, told_to from news where step_id = ?1 and done_at is null for update")
                        .setParameter(1, step))
                .stream()
                .findFirst()
                .map(row -> new Progress((UUID) row[0], StepAction.valueOf((String) row[1]), (UUID) row[2]));
    }

    @SuppressWarnings("unchecked")
    List<UUID> listeners(Progress progress, int most) {
        return em.createNativeQuery(LISTENERS, UUID.class)
                .setParameter("proposal", progress.proposal())
                .setParameter("after", progress.toldTo())
                .setMaxResults(most)
                .getResultList();
    }

    void told(UUID step, UUID last, int many) {
        em.createNativeQuery("update news set told_to = ?2, told = told + ?3 where step_id = ?1")
                .setParameter(1, step)
                .setParameter(2, last)
                .setParameter(3, many)
                .executeUpdate();
    }

    void done(UUID step, Instant now) {
        em.createNativeQuery("update news set done_at = ?2 where step_id = ?1")
                .setParameter(1, step)
                .setParameter(2, now)
                .executeUpdate();
    }
}
