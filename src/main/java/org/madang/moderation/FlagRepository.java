package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Rows;

@ApplicationScoped
class FlagRepository {

    @PersistenceContext
    EntityManager em;

    void add(Flag flag) {
        em.persist(flag);
    }

    void flush() {
        em.flush();
    }

    Optional<Flag> flagOf(UUID content, int textVersion, UUID person) {
        return em.createQuery(
                        "select f from Flag f where f.contentId = :content and f.textVersion = :version"
                                + " and f.personId = :person and f.withdrawnAt is null",
                        Flag.class)
                .setParameter("content", content)
                .setParameter("version", textVersion)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    long flagsSince(UUID person, Instant moment) {
        return em.createQuery("select count(f) from Flag f where f.personId = :person and f.at >= :moment", Long.class)
                .setParameter("person", person)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** The ids go in as one array: lists of every length would each be a statement of their own to the database. */
    @SuppressWarnings("unchecked")
    List<UUID> flaggedBy(UUID person, List<UUID> contents) {
        return em.createNativeQuery(
                        "select content_id from flag where person_id = :person and withdrawn_at is null"
                                + " and content_id = any(cast(:contents as uuid[]))",
                        UUID.class)
                .setParameter("person", person)
                .setParameter("contents", contents.stream().map(UUID::toString).toArray(String[]::new))
                .getResultList();
    }

    /** What juries made of somebody's flags. */
    FlagRecord recordOf(UUID person) {
        var counts = em.createNativeQuery("select count(*) filter (where outcome = 'AGREED'),"
                        + " count(*) filter (where outcome = 'REJECTED') from flag where person_id = ?1"
                        + " and outcome is not null")
                .setParameter(1, person);
        var row = Rows.of(counts).get(0);
        var latest = Rows.of(em.createNativeQuery("select outcome, judged_at from flag where person_id = ?1"
                                + " and outcome is not null order by judged_at desc, id desc limit "
                                + FlagRecord.LOOKED_AT)
                        .setParameter(1, person))
                .stream()
                .map(judged -> new FlagRecord.Judged(judged[0].equals("REJECTED"), (Instant) judged[1]))
                .toList();
        return new FlagRecord(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), latest);
    }

    /** Notes what a jury made of the flags on a wording; only of those with this reason if one is given. */
    void judge(UUID content, int textVersion, @Nullable FlagReason reason, Flag.Outcome outcome, Instant now) {
        em.createNativeQuery("update flag set outcome = :outcome, judged_at = :now where content_id = :content"
                        + " and text_version = :version and withdrawn_at is null and outcome is null"
                        + " and :reason in ('', reason)")
                .setParameter("outcome", outcome.name())
                .setParameter("now", now)
                .setParameter("content", content)
                .setParameter("version", textVersion)
                .setParameter("reason", reason == null ? "" : reason.name())
                .executeUpdate();
    }
}
