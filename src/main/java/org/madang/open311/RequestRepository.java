package org.madang.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.Rows;

@ApplicationScoped
class RequestRepository {

    private static final int REPORT_LOCK = 311;

    @PersistenceContext
    EntityManager em;

    void add(ServiceRequest request) {
        em.persist(request);
    }

    long nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('service_request_number')", Long.class)
                        .getSingleResult())
                .longValue();
    }

    Optional<ServiceRequest> lock(UUID id) {
        return Optional.ofNullable(em.find(ServiceRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ServiceRequest> find(UUID id) {
        return Optional.ofNullable(em.find(ServiceRequest.class, id));
    }

    Optional<ServiceRequest> ofProposal(long number) {
        return em.createQuery(
                        "select r from ServiceRequest r where r.proposalNumber = :number order by r.requestedAt desc",
                        ServiceRequest.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The same report of a program since then; who reports the same at this moment waits until this transaction ends. */
    Optional<ServiceRequest> repeated(ServiceRequest.Report report, Instant since) {
        em.createNativeQuery("select pg_advisory_xact_lock(?1, ?2)", Object.class)
                .setParameter(1, REPORT_LOCK)
                .setParameter(2, report.hashCode())
                .getSingleResult();
        return em.createQuery("""
                        select r from ServiceRequest r where r.proposalNumber is null and r.requestedAt >= :since
                            and r.serviceCode = :service and r.description = :description and r.address = :address
                            and r.mediaUrl = :media
                        """, ServiceRequest.class)
                .setParameter("since", since)
                .setParameter("service", report.service().code())
                .setParameter("description", report.description())
                .setParameter("address", report.address())
                .setParameter("media", report.mediaUrl())
                .getResultStream()
                .filter(one -> Objects.equals(one.getLatitude(), report.latitude())
                        && Objects.equals(one.getLongitude(), report.longitude()))
                .findFirst();
    }

    List<ServiceRequest> numbered(List<Long> numbers) {
        return em.createQuery("select r from ServiceRequest r where r.number in :numbers", ServiceRequest.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    List<ServiceRequest> list(RequestFilter filter, int most) {
        var query = em.createQuery(
                        "select r from ServiceRequest r where (:any = true or r.serviceCode in :services)"
                                + " and (:status is null or r.status = :status)"
                                + " and r.requestedAt >= :from and r.requestedAt <= :to order by r.requestedAt desc",
                        ServiceRequest.class)
                .setParameter("any", filter.services().isEmpty())
                .setParameter("services", filter.services().isEmpty() ? List.of("") : filter.services())
                .setParameter("status", filter.status())
                .setParameter("from", filter.from())
                .setParameter("to", filter.to());
        return query.setMaxResults(most).getResultList();
    }

    List<CivicService> services() {
        return Rows.of(
                        em.createNativeQuery(
                                "select code, name, description, keywords, group_name from civic_service order by group_name, name"))
                .stream()
                .map(r -> new CivicService((String) r[0], (String) r[1], (String) r[2], (String) r[3], (String) r[4]))
                .toList();
    }

    void replaceServices(List<CivicService> services) {
        em.createNativeQuery("delete from civic_service").executeUpdate();
        for (var one : services) {
            em.createNativeQuery("insert into civic_service (code, name, description, keywords, group_name)"
                            + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                    .setParameter(1, one.code())
                    .setParameter(2, one.name())
                    .setParameter(3, one.description())
                    .setParameter(4, one.keywords())
                    .setParameter(5, one.group())
                    .executeUpdate();
        }
    }
}
