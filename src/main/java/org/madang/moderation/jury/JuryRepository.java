package org.madang.moderation.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;

@ApplicationScoped
class JuryRepository {

    @PersistenceContext
    EntityManager em;

    long nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('jury_number')", Long.class)
                        .getSingleResult())
                .longValue();
    }

    void add(Jury jury) {
        em.persist(jury);
    }

    void add(Juror juror) {
        em.persist(juror);
    }

    void flush() {
        em.flush();
    }

    Optional<Jury> lock(UUID id) {
        return Optional.ofNullable(em.find(Jury.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Jury> byNumber(long number) {
        return em.createQuery("select j from Jury j where j.number = :number", Jury.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<Jury> on(UUID content) {
        return em.createQuery(
                        "select j from Jury j where j.contentId = :content order by j.announcedAt desc", Jury.class)
                .setParameter("content", content)
                .getResultList();
    }

    Page<Jury> all(PageRequest request) {
        var items = em.createQuery("select j from Jury j order by j.number desc", Jury.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = em.createQuery("select count(j) from Jury j", Long.class).getSingleResult();
        return new Page<>(items, total, request);
    }

    List<Juror> pool(UUID jury) {
        return em.createQuery("select r from Juror r where r.juryId = :jury order by r.token", Juror.class)
                .setParameter("jury", jury)
                .getResultList();
    }

    /** In the order in which they were drawn. */
    List<Juror> invited(UUID jury) {
        return em.createQuery(
                        "select r from Juror r where r.juryId = :jury and r.place is not null order by r.place",
                        Juror.class)
                .setParameter("jury", jury)
                .getResultList();
    }

    Optional<Juror> invited(UUID jury, UUID person) {
        return em.createQuery(
                        "select r from Juror r where r.juryId = :jury and r.personId = :person and r.place is not null",
                        Juror.class)
                .setParameter("jury", jury)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Juries at work that a person was drawn for and has not turned down. */
    List<Jury> waitingFor(UUID person, Instant now) {
        return em.createQuery(
                        "select j from Jury j join Juror r on r.juryId = j.id where r.personId = :person"
                                + " and r.place is not null and r.declinedAt is null and r.verdict is null"
                                + " and j.decidedAt is null and j.endsAt > :now order by j.endsAt",
                        Jury.class)
                .setParameter("person", person)
                .setParameter("now", now)
                .getResultList();
    }
}
