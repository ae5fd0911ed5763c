package org.madang.review.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.Rows;

@ApplicationScoped
class RoutingRepository {

    @PersistenceContext
    EntityManager em;

    void add(Assignment assignment) {
        em.persist(assignment);
    }

    void add(Transfer transfer) {
        em.persist(transfer);
    }

    void add(Position position) {
        em.persist(position);
    }

    void flush() {
        em.flush();
    }

    /** Id and department of somebody who works for one. */
    Optional<Object[]> officer(String handle) {
        return Rows.of(em.createNativeQuery("select p.id, p.department from person p join person_role r"
                                + " on r.person_id = p.id and r.role = 'STAFF' where p.handle = ?1")
                        .setParameter(1, handle))
                .stream()
                .findFirst();
    }

    Optional<Transfer> lock(UUID transfer) {
        return Optional.ofNullable(em.find(Transfer.class, transfer, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Transfer> transfers(UUID proposal) {
        return em.createQuery(
                        "select t from Transfer t where t.proposalId = :proposal order by t.askedAt", Transfer.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    List<Position> positions(UUID proposal) {
        return em.createQuery(
                        "select p from Position p where p.proposalId = :proposal order by p.askedAt", Position.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }
}
