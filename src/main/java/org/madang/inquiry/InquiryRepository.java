package org.madang.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;

@ApplicationScoped
class InquiryRepository {

    @PersistenceContext
    EntityManager em;

    long nextNumber() {
        return (Long) em.createNativeQuery("select nextval('inquiry_number')", Long.class)
                .getSingleResult();
    }

    void add(Inquiry inquiry) {
        em.persist(inquiry);
        em.flush();
    }

    Optional<Inquiry> find(String network, String remoteId) {
        return em.createQuery(
                        "select i from Inquiry i where i.network = :network and i.remoteId = :remoteId", Inquiry.class)
                .setParameter("network", network)
                .setParameter("remoteId", remoteId)
                .getResultStream()
                .findFirst();
    }

    Optional<Inquiry> find(long number) {
        return em.createQuery("select i from Inquiry i where i.number = :number", Inquiry.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Held until the end of the transaction. */
    Optional<Inquiry> lock(long number) {
        return em.createQuery("select i from Inquiry i where i.number = :number", Inquiry.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<Inquiry> waiting(int most) {
        return em.createQuery(
                        "select i from Inquiry i where i.status = :status order by i.dueOn, i.number", Inquiry.class)
                .setParameter("status", InquiryStatus.WAITING)
                .setMaxResults(most)
                .getResultList();
    }

    Page<Inquiry> answered(PageRequest request) {
        var list = em.createQuery(
                        "select i from Inquiry i where i.status = :status order by i.answeredAt desc", Inquiry.class)
                .setParameter("status", InquiryStatus.ANSWERED)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = em.createQuery("select count(i) from Inquiry i where i.status = :status", Long.class)
                .setParameter("status", InquiryStatus.ANSWERED)
                .getSingleResult();
        return new Page<>(list, total, request);
    }
}
