package org.madang.people.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.madang.account.Person;
import org.madang.account.PersonalRecords;
import org.madang.people.OfficeRecord;
import org.madang.shared.Rows;

@ApplicationScoped
class SuspensionAppealRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    void add(SuspensionAppeal asked) {
        em.persist(asked);
        em.flush();
    }

    void add(SuspensionVote vote) {
        em.persist(vote);
        em.flush();
    }

    /** The office's record of the last suspension of somebody. */
    Optional<OfficeRecord> lastSuspension(UUID person) {
        return em.createQuery(
                        "select r from OfficeRecord r where r.personId = :person and r.action = SUSPENDED"
                                + " order by r.at desc, r.id desc",
                        OfficeRecord.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<SuspensionAppeal> about(UUID record) {
        return em.createQuery("select a from SuspensionAppeal a where a.recordId = :record", SuspensionAppeal.class)
                .setParameter("record", record)
                .getResultStream()
                .findFirst();
    }

    Optional<SuspensionAppeal> byNumber(long number) {
        return em.createQuery("select a from SuspensionAppeal a where a.number = :number", SuspensionAppeal.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Held until the transaction ends, so that two votes at once are counted one after the other. */
    Optional<SuspensionAppeal> lock(UUID id) {
        return Optional.ofNullable(em.find(SuspensionAppeal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that wait for the panel, the most urgent first. */
    List<SuspensionAppeal> open(int most) {
        return em.createQuery(
                        "select a from SuspensionAppeal a where a.decidedAt is null order by a.until, a.number",
                        SuspensionAppeal.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** In the order in which they were given. */
    List<SuspensionVote> votes(SuspensionAppeal of) {
        return em.createQuery(
                        "select v from SuspensionVote v where v.appealId = :id order by v.at", SuspensionVote.class)
                .setParameter("id", of.getId())
                .getResultList();
    }

    /** Who sits on the panel. */
    List<Person> members() {
        return em.createQuery(
                        "select p from Person p join p.roles r where r = PANELIST and p.closedAt is null", Person.class)
                .getResultList();
    }

    @Override
    public String name() {
        return "suspension-appeals";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("select rule, reason, appeal, asked_at, upheld, decided_at"
                                + " from suspension_appeal where person_id = ?1 order by number")
                        .setParameter(1, person),
                "rule",
                "reason",
                "appeal",
                "askedAt",
                "upheld",
                "decidedAt");
    }

    /** The appeal goes with who made it; what a member found about others goes with the member. */
    @Override
    public void forget(UUID person, boolean withTexts) {
        em.createQuery("delete from SuspensionVote v where v.personId = :person"
                        + " or v.appealId in (select a.id from SuspensionAppeal a where a.personId = :person)")
                .setParameter("person", person)
                .executeUpdate();
        em.createQuery("delete from SuspensionAppeal a where a.personId = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    @Override
    public void handOver(UUID from, UUID to) {
        em.createQuery("update SuspensionAppeal a set a.personId = :to, a.version = a.version + 1"
                        + " where a.personId = :from")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        em.createNativeQuery("update suspension_vote v set person_id = :to where v.person_id = :from and not exists"
                        + " (select 1 from suspension_vote o where o.appeal_id = v.appeal_id and o.person_id = :to)")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
