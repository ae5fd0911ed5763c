package org.madang.moderation.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.content.Content;
import org.madang.content.Kind;
import org.madang.moderation.legal.LegalCase.Status;
import org.madang.shared.Rows;

@ApplicationScoped
class LegalRepository {

    @PersistenceContext
    EntityManager em;

    void add(LegalCase legalCase) {
        em.persist(legalCase);
        em.flush();
    }

    Optional<Content> content(Kind kind, long number) {
        var entity =
                switch (kind) {
                    case POST -> "Post";
                    case PROPOSAL -> "Proposal";
                    case COMMENT -> "Comment";
                };
        return em.createQuery("select c from " + entity + " c where c.number = :number", Content.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<LegalCase> byNumber(long number) {
        return em.createQuery("select l from LegalCase l where l.number = :number", LegalCase.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Held until the transaction ends, so that two steps at once do not both count. */
    Optional<LegalCase> locked(long number) {
        return em.createQuery("select l from LegalCase l where l.number = :number", LegalCase.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** What an office has to look at, the oldest first, then what is in force. */
    List<LegalCase> open(int most) {
        return em.createQuery(
                        "select l from LegalCase l join fetch l.content where l.status in :open order by"
                                + " case when l.status = :asked then 0 else 1 end, l.askedAt",
                        LegalCase.class)
                .setParameter("open", List.of(Status.ASKED, Status.ACTIVE))
                .setParameter("asked", Status.ASKED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Numbers of the cases whose time is over. */
    List<Long> due(Instant now, int most) {
        return em.createQuery(
                        "select l.number from LegalCase l where l.status = :active and l.until <= :now order by l.until",
                        Long.class)
                .setParameter("active", Status.ACTIVE)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<LegalCase> inForce(UUID content) {
        return em.createQuery(
                        "select l from LegalCase l where l.content.id = :content and l.status in :held",
                        LegalCase.class)
                .setParameter("content", content)
                .setParameter("held", List.of(Status.ACTIVE, Status.CONFIRMED))
                .getResultStream()
                .findFirst();
    }

    boolean isHeld(UUID content) {
        return em.createQuery(
                                "select count(l) from LegalCase l where l.content.id = :content and l.status in :held",
                                Long.class)
                        .setParameter("content", content)
                        .setParameter("held", List.of(Status.ACTIVE, Status.CONFIRMED))
                        .getSingleResult()
                > 0;
    }

    /** Forgets who asked, of cases that ended before a moment; returns how many. */
    int forgetRequesters(Instant endedBefore) {
        return em.createQuery("update LegalCase l set l.requester = '', l.statement = '' where l.endedAt < :moment"
                        + " and (l.requester <> '' or l.statement <> '')")
                .setParameter("moment", endedBefore)
                .executeUpdate();
    }

    void maskBody(UUID comment, @Nullable String shown, String html) {
        em.flush();
        em.createNativeQuery("update comment set masked_body = cast(?1 as text), body_html = ?2 where id = ?3")
                .setParameter(1, shown)
                .setParameter(2, html)
                .setParameter(3, comment)
                .executeUpdate();
    }

    /** How many cases there are of each kind and status. */
    List<LegalFigure> figures() {
        return Rows.of(em.createNativeQuery("select kind, status, end_rule, count(*) from legal_case"
                        + " group by 1, 2, 3 order by 1, 2, 3"))
                .stream()
                .map(r -> new LegalFigure(
                        LegalCase.Kind.valueOf((String) r[0]),
                        Status.valueOf((String) r[1]),
                        (String) r[2],
                        ((Number) r[3]).longValue()))
                .toList();
    }
}
