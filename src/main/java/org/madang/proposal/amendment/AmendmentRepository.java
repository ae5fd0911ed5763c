package org.madang.proposal.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.shared.Rows;

@ApplicationScoped
class AmendmentRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    void add(Amendment amendment) {
        em.persist(amendment);
        em.flush();
        em.refresh(amendment);
    }

    /** Those that wait first, then the newest; with their authors. */
    List<Amendment> of(UUID proposal, int most) {
        return em.createQuery(
                        "select a from Amendment a left join fetch a.person where a.proposal = :proposal"
                                + " order by case when a.state = org.madang.proposal.amendment.Amendment.State.WAITING"
                                + " then 0 else 1 end, a.madeAt desc",
                        Amendment.class)
                .setParameter("proposal", proposal)
                .setMaxResults(most)
                .getResultList();
    }

    /** Locked until the transaction ends: decided once. */
    Optional<Amendment> find(UUID proposal, long number) {
        return em.createQuery(
                        "select a from Amendment a where a.proposal = :proposal and a.number = :number",
                        Amendment.class)
                .setParameter("proposal", proposal)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    long waiting(UUID proposal, UUID person) {
        return em.createQuery(
                        "select count(a) from Amendment a where a.proposal = :proposal and a.person.id = :person"
                                + " and a.state = org.madang.proposal.amendment.Amendment.State.WAITING",
                        Long.class)
                .setParameter("proposal", proposal)
                .setParameter("person", person)
                .getSingleResult();
    }

    @Override
    public String name() {
        return "amendments";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("select c.number, a.part, a.passage, a.wording, a.reason, a.made_at, a.state,"
                                + " a.answer from amendment a join content c on c.id = a.proposal_id"
                                + " where a.person_id = ?1 order by a.made_at")
                        .setParameter(1, person),
                "proposal",
                "part",
                "passage",
                "wording",
                "reason",
                "madeAt",
                "state",
                "answer");
    }

    /** What was taken up is part of the proposal now; the name goes, and with the texts all that was not taken up. */
    @Override
    public void forget(UUID person, boolean withTexts) {
        if (withTexts) {
            change("delete from amendment where person_id = ?1 and state <> 'ACCEPTED'", person);
        }
        change("update amendment set person_id = null where person_id = ?1", person);
    }

    @Override
    public void handOver(UUID from, UUID to) {
        em.createNativeQuery("update amendment set person_id = ?2 where person_id = ?1")
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
    }

    private void change(String sql, UUID person) {
        em.createNativeQuery(sql).setParameter(1, person).executeUpdate();
    }
}
