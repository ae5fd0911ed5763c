package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** How often juries agree with earlier ones, by reason. */
@ApplicationScoped
class AgreementRepository {

    @PersistenceContext
    EntityManager em;

    /** What the thresholds of reasons are multiplied by, where that is not 1. */
    Map<FlagReason, Double> stricter(Instant now) {
        return new EnumMap<>(FlagReason.class);
    }
}
