package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.shared.Rows;

/** How often juries agree with earlier ones, by reason. */
@ApplicationScoped
class AgreementRepository {

    @PersistenceContext
    EntityManager em;

    /** What the thresholds of reasons are multiplied by, where that is not 1. */
    Map<FlagReason, Double> stricter(Instant now) {
        Map<FlagReason, Double> stricter = new EnumMap<>(FlagReason.class);
        agreements(now).stream()
                .filter(Agreement::isLow)
                .forEach(low -> stricter.put(low.reason(), FlagScore.STRICTER));
        return stricter;
    }

    List<Agreement> agreements(Instant now) {
        return Rows.of(em.createNativeQuery("select reason, count(*), count(*) filter (where agreed) from agreement"
                                + " where decided_at > ?1 group by reason order by reason")
                        .setParameter(1, now.minus(Duration.ofDays(Agreement.DAYS))))
                .stream()
                .map(row -> new Agreement(
                        FlagReason.valueOf((String) row[0]),
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue()))
                .toList();
    }

    void add(UUID jury, FlagReason reason, boolean agreed, Instant now) {
        em.createNativeQuery("insert into agreement (jury_id, reason, agreed, decided_at) values (?1, ?2, ?3, ?4)"
                        + " on conflict do nothing")
                .setParameter(1, jury)
                .setParameter(2, reason.name())
                .setParameter(3, agreed)
                .setParameter(4, now)
                .executeUpdate();
    }
}
