package org.madang.review.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.Rows;

@ApplicationScoped
class AnswerFileRepository {

    @PersistenceContext
    EntityManager em;

    void add(AnswerFile file) {
        em.persist(file);
        em.flush();
    }

    void remove(AnswerFile file) {
        em.remove(file);
    }

    Optional<AnswerFile> find(UUID id) {
        return Optional.ofNullable(em.find(AnswerFile.class, id));
    }

    List<AnswerFileRow> of(UUID proposal, boolean published) {
        return Rows.of(em.createNativeQuery(
                                "select id, answer_id, name, kind, bytes, text, at from answer_file where proposal_id = ?1"
                                        + " and (answer_id is not null) = ?2 order by at, id")
                        .setParameter(1, proposal)
                        .setParameter(2, published))
                .stream()
                .map(r -> new AnswerFileRow(
                        (UUID) r[0],
                        (UUID) r[1],
                        (String) r[2],
                        DocumentKind.valueOf((String) r[3]),
                        ((Number) r[4]).intValue(),
                        (String) r[5],
                        (Instant) r[6]))
                .toList();
    }

    void publish(UUID proposal, UUID answer) {
        em.createNativeQuery("update answer_file set answer_id = ?2 where proposal_id = ?1 and answer_id is null")
                .setParameter(1, proposal)
                .setParameter(2, answer)
                .executeUpdate();
    }
}
