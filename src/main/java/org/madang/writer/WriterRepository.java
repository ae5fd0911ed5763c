package org.madang.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.Rows;

@ApplicationScoped
class WriterRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    void add(Object applicationOrTerm) {
        em.persist(applicationOrTerm);
        em.flush();
    }

    long nextCertificate() {
        return ((Number) em.createNativeQuery("select nextval('certificate_number')", Long.class)
                        .getSingleResult())
                .longValue();
    }

    Optional<WriterApplication> application(UUID id) {
        return em.createQuery(
                        "select a from WriterApplication a join fetch a.person where a.id = :id",
                        WriterApplication.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<WriterApplication> newestOf(UUID person) {
        return em.createQuery(
                        "select a from WriterApplication a join fetch a.person where a.person.id = :person order by a.createdAt desc",
                        WriterApplication.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Page<WriterApplication> applications(PageRequest request) {
        var items = em.createQuery(
                        "select a from WriterApplication a join fetch a.person"
                                + " order by case when a.status = :waiting then 0 else 1 end, a.createdAt desc",
                        WriterApplication.class)
                .setParameter("waiting", WriterApplication.Status.WAITING)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = em.createQuery("select count(a) from WriterApplication a", Long.class)
                .getSingleResult();
        return new Page<>(items, total, request);
    }

    Optional<WriterTerm> runningOf(UUID person) {
        return em.createQuery(
                        "select t from WriterTerm t join fetch t.person where t.person.id = :person and t.endedAt is null",
                        WriterTerm.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    Optional<WriterTerm> certificate(long number) {
        return em.createQuery(
                        "select t from WriterTerm t join fetch t.person where t.number = :number", WriterTerm.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Terms whose last day has passed. */
    List<WriterTerm> over(LocalDate today) {
        return em.createQuery(
                        "select t from WriterTerm t join fetch t.person where t.endedAt is null and t.endsOn < :today",
                        WriterTerm.class)
                .setParameter("today", today)
                .setMaxResults(500)
                .getResultList();
    }

    int forgetDecidedBefore(Instant moment) {
        return em.createQuery("delete from WriterApplication a where a.decidedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    @Override
    public String name() {
        return "writer-applications";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("select created_at, motive, samples, array_to_string(beats, ', '), status, reason,"
                                + " decided_at from writer_application where person_id = ?1 order by created_at")
                        .setParameter(1, person),
                "at",
                "motive",
                "samples",
                "beats",
                "status",
                "reason",
                "decidedAt");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        em.createNativeQuery("delete from writer_application where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
        em.createNativeQuery("delete from writer_term where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    @Override
    public void handOver(UUID from, UUID to) {
        em.createNativeQuery("update writer_term set person_id = ?2 where person_id = ?1 and ended_at is not null")
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
    }
}
