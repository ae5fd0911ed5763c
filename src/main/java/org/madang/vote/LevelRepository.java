package org.madang.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class LevelRepository {

    @PersistenceContext
    EntityManager em;

    /** The highest level that a proposal has reached; 0 if none. */
    int highest(UUID proposal) {
        return ((Number) em.createNativeQuery(
                                "select coalesce(max(level), 0) from proposal_level where proposal_id = ?1",
                                Integer.class)
                        .setParameter(1, proposal)
                        .getSingleResult())
                .intValue();
    }

    /** Whether this transaction is the one that brings it there: of two at once, one is. */
    boolean reach(UUID proposal, int level, Instant at) {
        return em.createNativeQuery("insert into proposal_level (proposal_id, level, reached_at) values (?1, ?2, ?3)"
                                + " on conflict do nothing")
                        .setParameter(1, proposal)
                        .setParameter(2, level)
                        .setParameter(3, at)
                        .executeUpdate()
                > 0;
    }

    /** Open proposals whose figures reach a level that nobody has noted, as after a crash between the two. */
    @SuppressWarnings("unchecked")
    List<UUID> overlooked(int level, int most) {
        return em.createNativeQuery("""
                        select t.content_id from tally t join proposal p on p.id = t.content_id
                        where t.supports >= ?1 and p.status in ('OPEN', 'UNDER_REVIEW', 'REVISION_ASKED')
                            and not exists (select 1 from proposal_level l
                                where l.proposal_id = t.content_id and l.level >= ?1)
                        """, UUID.class)
                .setParameter(1, level)
                .setMaxResults(most)
                .getResultList();
    }
}
