package org.madang.review.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.Rows;

@ApplicationScoped
class AnsweringRepository {

    @PersistenceContext
    EntityManager em;

    void add(AnswerDraft draft) {
        em.persist(draft);
    }

    void remove(AnswerDraft draft) {
        em.remove(draft);
    }

    void add(AnswerQuestion question) {
        em.persist(question);
    }

    void flush() {
        em.flush();
    }

    Optional<AnswerDraft> draft(UUID proposal) {
        return em.createQuery("select d from AnswerDraft d where d.proposalId = :proposal", AnswerDraft.class)
                .setParameter("proposal", proposal)
                .getResultStream()
                .findFirst();
    }

    Optional<AnswerDraft> lock(UUID draft) {
        return Optional.ofNullable(em.find(AnswerDraft.class, draft, LockModeType.PESSIMISTIC_WRITE));
    }

    @SuppressWarnings("unchecked")
    List<UUID> due(Instant now) {
        return em.createNativeQuery(
                        "select id from answer_draft where status = 'APPROVED' and publish_at <= ?1"
                                + " order by publish_at",
                        UUID.class)
                .setParameter(1, now)
                .getResultList();
    }

    long number(UUID proposal) {
        return ((Number) em.createNativeQuery("select number from content where id = ?1", Long.class)
                        .setParameter(1, proposal)
                        .getSingleResult())
                .longValue();
    }

    Optional<AnswerQuestion> question(UUID answer) {
        return Optional.ofNullable(em.find(AnswerQuestion.class, answer));
    }

    void rate(UUID answer, UUID person, Helpful helpful, Instant at) {
        em.createNativeQuery("""
                        insert into answer_rating (answer_id, person_id, helpful, at) values (?1, ?2, ?3, ?4)
                        on conflict (answer_id, person_id) do update set helpful = excluded.helpful, at = excluded.at
                        """)
                .setParameter(1, answer)
                .setParameter(2, person)
                .setParameter(3, helpful.name())
                .setParameter(4, at)
                .executeUpdate();
    }

    Map<Helpful, Long> ratings(UUID answer) {
        Map<Helpful, Long> counts = new EnumMap<>(Helpful.class);
        Rows.of(em.createNativeQuery(
                                "select helpful, count(*) from answer_rating where answer_id = ?1 group by helpful")
                        .setParameter(1, answer))
                .forEach(r -> counts.put(Helpful.valueOf((String) r[0]), ((Number) r[1]).longValue()));
        return counts;
    }
}
