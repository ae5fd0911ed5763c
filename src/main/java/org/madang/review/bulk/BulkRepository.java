package org.madang.review.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Rows;

@ApplicationScoped
class BulkRepository {

    /** What was done with one proposal, and how it stood before and after. */
    record Item(
            UUID proposal,
            long number,
            int versionAfter,
            boolean tagged,
            boolean given,
            @Nullable String department,
            @Nullable UUID officer) {}

    @PersistenceContext
    EntityManager em;

    void flush() {
        em.flush();
    }

    void add(UUID batch, UUID by, Instant at) {
        em.createNativeQuery("insert into desk_batch (id, by_id, at) values (?1, ?2, ?3)")
                .setParameter(1, batch)
                .setParameter(2, by)
                .setParameter(3, at)
                .executeUpdate();
    }

    void add(UUID batch, Item item) {
        em.createNativeQuery("insert into desk_batch_item (batch_id, proposal_id, number, version_after, tag_added,"
                        + " given, department, officer_id)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as uuid))")
                .setParameter(1, batch)
                .setParameter(2, item.proposal())
                .setParameter(3, item.number())
                .setParameter(4, item.versionAfter())
                .setParameter(5, item.tagged())
                .setParameter(6, item.given())
                .setParameter(7, item.department())
                .setParameter(8, item.officer() == null ? null : item.officer().toString())
                .executeUpdate();
    }

    /** Claims the undoing of a batch; false if it is somebody else's, too old, or undone. */
    boolean undo(UUID batch, UUID by, Instant notBefore, Instant at) {
        return em.createNativeQuery("update desk_batch set undone_at = ?4"
                                + " where id = ?1 and by_id = ?2 and at >= ?3 and undone_at is null")
                        .setParameter(1, batch)
                        .setParameter(2, by)
                        .setParameter(3, notBefore)
                        .setParameter(4, at)
                        .executeUpdate()
                == 1;
    }

    List<Item> items(UUID batch) {
        return Rows.of(em.createNativeQuery("select proposal_id, number, version_after, tag_added, given, department,"
                                + " officer_id from desk_batch_item where batch_id = ?1 order by number")
                        .setParameter(1, batch))
                .stream()
                .map(r -> new Item(
                        (UUID) r[0],
                        ((Number) r[1]).longValue(),
                        ((Number) r[2]).intValue(),
                        (Boolean) r[3],
                        (Boolean) r[4],
                        (String) r[5],
                        (UUID) r[6]))
                .toList();
    }
}
