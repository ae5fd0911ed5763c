package org.madang.review.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RevisionRepository {

    @PersistenceContext
    EntityManager em;

    void add(AnswerVersion version) {
        em.persist(version);
    }

    void remove(AnswerVersion version) {
        em.remove(version);
    }

    /** All wordings of an answer, the oldest first. */
    List<AnswerVersion> of(UUID answer) {
        return em.createQuery(
                        "select v from AnswerVersion v where v.answerId = :answer order by v.writtenAt, v.id",
                        AnswerVersion.class)
                .setParameter("answer", answer)
                .getResultList();
    }
}
