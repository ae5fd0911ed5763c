package org.madang.moderation.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.Rows;

/** Which cases can be judged again, and which were. */
@ApplicationScoped
class SampleRepository {

    private static final String WEEKS =
            "select week, taken_at, beacon_from, sheet from sampled_week where sheet is not null";

    @PersistenceContext
    EntityManager em;

    /**
     * A fold by score that no jury ever looked at.
     *
     * @param entry of the public log
     * @param wordsHash of the wording that was folded
     */
    record Fold(long entry, UUID content, String wordsHash, String rule) {}

    /** Numbers of the juries that decided within a week, upheld folds and rejected flags alike, not judged again yet. */
    @SuppressWarnings("unchecked")
    List<Long> decided(Instant from, Instant to) {
        return em.createNativeQuery(
                        "select j.number from jury j join content c on c.id = j.content_id"
                                + " where j.cause <> 'SAMPLE' and j.decided_at >= ?1 and j.decided_at < ?2"
                                + " and c.visibility = 'PUBLIC' and c.text_version = j.text_version"
                                + " and not exists (select 1 from jury s where s.content_id = j.content_id"
                                + " and s.announced_at > j.announced_at) order by j.number",
                        Long.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
    }

    /** Folds within a week about which no jury was ever called; of one text the last. */
    List<Fold> folds(Instant from, Instant to) {
        return Rows.of(em.createNativeQuery("select l.seq, l.content_id, l.content_hash, l.rule from moderation_log l"
                                + " join content c on c.id = l.content_id"
                                + " where l.action = 'COLLAPSED' and l.at >= ?1 and l.at < ?2"
                                + " and c.visibility = 'PUBLIC'"
                                + " and not exists (select 1 from jury j where j.content_id = l.content_id"
                                + " and j.announced_at >= l.at)"
                                + " and not exists (select 1 from moderation_log n where n.content_id = l.content_id"
                                + " and n.action = 'COLLAPSED' and n.seq > l.seq) order by l.seq")
                        .setParameter(1, from)
                        .setParameter(2, to))
                .stream()
                .map(row -> new Fold(((Number) row[0]).longValue(), (UUID) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    boolean isTaken(String week) {
        return (Boolean)
                em.createNativeQuery("select exists (select 1 from sampled_week where week = ?1)", Boolean.class)
                        .setParameter(1, week)
                        .getSingleResult();
    }

    /** Keeps a sample; false if another node has kept that week's before. */
    boolean keep(SampledWeek sampled) {
        return em.createNativeQuery("insert into sampled_week (week, taken_at, beacon_from, sheet)"
                                + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, sampled.week())
                        .setParameter(2, sampled.takenAt())
                        .setParameter(3, sampled.beaconFrom())
                        .setParameter(4, sampled.sheet().text())
                        .executeUpdate()
                > 0;
    }

    Optional<SampledWeek> week(String name) {
        return weeks(em.createNativeQuery(WEEKS + " and week = ?1").setParameter(1, name)).stream()
                .findFirst();
    }

    /** The newest first; weeks before samples had sheets are left out. */
    List<SampledWeek> weeks(int most) {
        return weeks(
                em.createNativeQuery(WEEKS + " order by week desc limit ?1").setParameter(1, most));
    }

    private static List<SampledWeek> weeks(Query query) {
        return Rows.of(query).stream()
                .map(row -> new SampledWeek(
                        (String) row[0], (Instant) row[1], (String) row[2], SampleSheet.parse((String) row[3])))
                .toList();
    }
}
