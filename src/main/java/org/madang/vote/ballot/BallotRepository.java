package org.madang.vote.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Rows;

@ApplicationScoped
class BallotRepository {

    @PersistenceContext
    EntityManager em;

    void add(Ballot ballot) {
        em.persist(ballot);
        em.flush();
    }

    /** Whether there is a vote on a proposal, open or over; whoever asks at the same moment waits for this transaction. */
    boolean isTaken(UUID proposal) {
        em.createNativeQuery("select 1 from proposal where id = ?1 for no key update")
                .setParameter(1, proposal)
                .getResultList();
        return find(proposal).isPresent();
    }

    Optional<Ballot> find(UUID proposal) {
        return Optional.ofNullable(em.find(Ballot.class, proposal));
    }

    List<OpenVote> open(Instant now, int most) {
        return Rows.of(em.createNativeQuery("select c.number, p.title, b.closes_at from ballot b"
                                + " join content c on c.id = b.proposal_id and c.visibility = 'PUBLIC'"
                                + " join proposal p on p.id = c.id"
                                + " where b.state = 'OPEN' and b.closes_at > ?1 order by b.closes_at")
                        .setParameter(1, now)
                        .setMaxResults(most))
                .stream()
                .map(row -> new OpenVote(((Number) row[0]).longValue(), (String) row[1], (Instant) row[2]))
                .toList();
    }

    /** For closing: waits for those who are voting, and they for it. */
    Optional<Ballot> findLocked(UUID proposal) {
        return Optional.ofNullable(em.find(Ballot.class, proposal, LockModeType.PESSIMISTIC_WRITE));
    }

    /** For voting: many at once, but none beside the closing. */
    Optional<Ballot> findShared(UUID proposal) {
        return Optional.ofNullable(em.find(Ballot.class, proposal, LockModeType.PESSIMISTIC_READ));
    }

    void flush() {
        em.flush();
    }

    /** Whether the receipt is new: of two votes of one person at once, one is. */
    boolean addReceipt(UUID proposal, String receipt, Instant hour, String method, @Nullable String block) {
        return em.createNativeQuery("insert into ballot_receipt (proposal_id, receipt, hour, method, block)"
                                + " values (?1, ?2, ?3, ?4, cast(?5 as text)) on conflict do nothing")
                        .setParameter(1, proposal)
                        .setParameter(2, receipt)
                        .setParameter(3, hour)
                        .setParameter(4, method)
                        .setParameter(5, block)
                        .executeUpdate()
                > 0;
    }

    void addPaper(UUID proposal, UUID mark, Choice choice) {
        em.createNativeQuery("insert into ballot_paper (proposal_id, mark, choice) values (?1, ?2, ?3)")
                .setParameter(1, proposal)
                .setParameter(2, mark)
                .setParameter(3, choice.name())
                .executeUpdate();
    }

    boolean hasReceipt(UUID proposal, String receipt) {
        return !em.createNativeQuery("select 1 from ballot_receipt where proposal_id = ?1 and receipt = ?2")
                .setParameter(1, proposal)
                .setParameter(2, receipt)
                .getResultList()
                .isEmpty();
    }

    int countReceipts(UUID proposal) {
        return ((Number) em.createNativeQuery("select count(*) from ballot_receipt where proposal_id = ?1")
                        .setParameter(1, proposal)
                        .getSingleResult())
                .intValue();
    }

    /** The exact counts of the papers that are in now. */
    Counts counts(UUID proposal) {
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        Rows.of(em.createNativeQuery("select choice, count(*) from ballot_paper where proposal_id = ?1 group by choice")
                        .setParameter(1, proposal))
                .forEach(row -> counts.put(Choice.valueOf((String) row[0]), ((Number) row[1]).intValue()));
        return new Counts(
                counts.getOrDefault(Choice.FOR, 0),
                counts.getOrDefault(Choice.AGAINST, 0),
                counts.getOrDefault(Choice.ABSTAIN, 0));
    }

    /**
     * Writes all papers and receipts anew in one statement each, papers under new marks, in the order of marks and
     * receipts: how the rows lie, and when they were written, says nothing any more.
     */
    void shuffle(UUID proposal) {
        em.createNativeQuery("""
                        with gone as (delete from ballot_paper where proposal_id = ?1 returning choice)
                        insert into ballot_paper (proposal_id, mark, choice)
                            select ?1, mark, choice from (select gen_random_uuid() as mark, choice from gone) fresh
                            order by mark
                        """).setParameter(1, proposal).executeUpdate();
        var receipts = receipts(proposal);
        removeReceipts(proposal);
        em.createNativeQuery("insert into ballot_receipt (proposal_id, receipt)"
                        + " select ?1, receipt from unnest(cast(?2 as text[])) receipt order by receipt")
                .setParameter(1, proposal)
                .setParameter(2, receipts.toArray(String[]::new))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<String> receipts(UUID proposal) {
        return em.createNativeQuery(
                        "select receipt from ballot_receipt where proposal_id = ?1 order by receipt", String.class)
                .setParameter(1, proposal)
                .getResultList();
    }

    /** Marks and choices, in the order of the marks. */
    List<Object[]> papers(UUID proposal) {
        return Rows.of(em.createNativeQuery(
                        "select cast(mark as text), choice from ballot_paper where proposal_id = ?1 order by mark")
                .setParameter(1, proposal));
    }

    private void removeReceipts(UUID proposal) {
        em.createNativeQuery("delete from ballot_receipt where proposal_id = ?1")
                .setParameter(1, proposal)
                .executeUpdate();
    }

    void removeVotes(UUID proposal) {
        removeReceipts(proposal);
        em.createNativeQuery("delete from ballot_paper where proposal_id = ?1")
                .setParameter(1, proposal)
                .executeUpdate();
    }

    /** How many verified people live there; in the whole city if no neighbourhood is named. */
    int eligible(Collection<String> neighbourhoods) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from person where verified_at is not null"
                                        + " and (cardinality(cast(?1 as text[])) = 0 or neighbourhood = any (cast(?1 as text[])))")
                        .setParameter(1, neighbourhoods.toArray(String[]::new))
                        .getSingleResult())
                .intValue();
    }
}
