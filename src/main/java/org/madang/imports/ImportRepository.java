package org.madang.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.Rows;

@ApplicationScoped
class ImportRepository {

    @PersistenceContext
    EntityManager em;

    void add(ImportJob job) {
        em.persist(job);
        em.flush();
    }

    Optional<ImportJob> find(UUID id) {
        return Optional.ofNullable(em.find(ImportJob.class, id));
    }

    /** Held until the end of the transaction, so that two nodes never read the same lines. */
    Optional<ImportJob> lock(UUID id) {
        return Optional.ofNullable(em.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Page<ImportJob> newest(PageRequest request) {
        var jobs = em.createQuery("select j from ImportJob j order by j.createdAt desc", ImportJob.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total =
                em.createQuery("select count(j) from ImportJob j", Long.class).getSingleResult();
        return new Page<>(jobs, total, request);
    }

    List<ImportJob> of(UUID person, List<String> formats, int most) {
        return em.createQuery(
                        "select j from ImportJob j where j.begunBy = :person and j.format in (:formats)"
                                + " order by j.createdAt desc",
                        ImportJob.class)
                .setParameter("person", person)
                .setParameter("formats", formats)
                .setMaxResults(most)
                .getResultList();
    }

    void addPiece(UUID job, int number, byte[] bytes) {
        em.createNativeQuery("insert into import_piece (import_id, number, bytes) values (?1, ?2, ?3)")
                .setParameter(1, job)
                .setParameter(2, number)
                .setParameter(3, bytes)
                .executeUpdate();
    }

    /** Empty past the last one. */
    @SuppressWarnings("unchecked")
    Optional<byte[]> piece(UUID job, int number) {
        List<byte[]> pieces = em.createNativeQuery(
                        "select bytes from import_piece where import_id = ?1 and number = ?2", byte[].class)
                .setParameter(1, job)
                .setParameter(2, number)
                .getResultList();
        return pieces.stream().findFirst();
    }

    void dropPieces(UUID job) {
        em.createNativeQuery("delete from import_piece where import_id = ?1")
                .setParameter(1, job)
                .executeUpdate();
    }

    void addFailure(UUID job, Outcome outcome) {
        em.createNativeQuery("insert into import_failure (import_id, line, field, code, most)"
                        + " values (?1, ?2, ?3, ?4, nullif(?5, 0))")
                .setParameter(1, job)
                .setParameter(2, outcome.line())
                .setParameter(3, outcome.field())
                .setParameter(4, outcome.code())
                .setParameter(5, outcome.most() == null ? 0 : outcome.most())
                .executeUpdate();
    }

    List<ImportFailure> failures(UUID job, int most) {
        return Rows.of(em.createNativeQuery(
                                "select line, field, code, most from import_failure where import_id = ?1 order by line")
                        .setParameter(1, job)
                        .setMaxResults(most))
                .stream()
                .map(r -> new ImportFailure((Integer) r[0], (String) r[1], (String) r[2], (Integer) r[3]))
                .toList();
    }
}
