package org.madang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.Rows;

@ApplicationScoped
class CommitmentRepository {

    private static final String STATE = "case when k.done_at is not null then 'DONE' when k.ends_on < ?1 then 'LATE'"
            + " when k.percent > 0 or p.status = 'IN_PROGRESS' then 'GOING' else 'PLANNED' end";

    private static final String FROM = " from commitment k join proposal p on p.id = k.proposal_id"
            + " join content c on c.id = k.proposal_id where c.visibility = 'PUBLIC'"
            + " and (cast(?2 as text) is null or k.department = ?2)"
            + " and (cast(?3 as text) is null or " + STATE + " = ?3)";

    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(Milestone milestone) {
        em.remove(milestone);
    }

    Optional<Commitment> find(UUID proposal) {
        return Optional.ofNullable(em.find(Commitment.class, proposal));
    }

    Optional<Commitment> lock(UUID proposal) {
        return Optional.ofNullable(em.find(Commitment.class, proposal, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Milestone> milestone(UUID id) {
        return Optional.ofNullable(em.find(Milestone.class, id));
    }

    List<Milestone> milestones(UUID proposal) {
        return em.createQuery(
                        "select m from Milestone m where m.proposalId = :proposal order by m.dueOn, m.id",
                        Milestone.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    List<ProgressReport> reports(UUID proposal) {
        return em.createQuery(
                        "select r from ProgressReport r where r.proposalId = :proposal order by r.at desc",
                        ProgressReport.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    Map<DoneVoice, Long> voices(UUID proposal) {
        Map<DoneVoice, Long> counts = new EnumMap<>(DoneVoice.class);
        Rows.of(em.createNativeQuery("select voice, count(*) from done_voice where proposal_id = ?1 group by voice")
                        .setParameter(1, proposal))
                .forEach(r -> counts.put(DoneVoice.valueOf((String) r[0]), ((Number) r[1]).longValue()));
        return counts;
    }

    void say(UUID proposal, UUID person, DoneVoice voice, Instant at) {
        em.createNativeQuery(
                        "insert into done_voice (proposal_id, person_id, voice, at) values (?1, ?2, ?3, ?4)"
                                + " on conflict (proposal_id, person_id) do update set voice = excluded.voice, at = excluded.at")
                .setParameter(1, proposal)
                .setParameter(2, person)
                .setParameter(3, voice.name())
                .setParameter(4, at)
                .executeUpdate();
    }

    boolean supported(UUID proposal, UUID person) {
        return (Boolean) em.createNativeQuery(
                        "select exists (select 1 from support where proposal_id = ?1 and person_id = ?2)",
                        Boolean.class)
                .setParameter(1, proposal)
                .setParameter(2, person)
                .getSingleResult();
    }

    /** The next supporters to ask, but those who want to hear nothing of the proposal. */
    @SuppressWarnings("unchecked")
    List<UUID> toAsk(UUID proposal, @Nullable UUID after, int most) {
        return em.createNativeQuery("""
                        select s.person_id from support s where s.proposal_id = :proposal
                            and (cast(:after as uuid) is null or s.person_id > cast(:after as uuid))
                            and not exists (select 1 from follow f where f.proposal_id = s.proposal_id
                                and f.person_id = s.person_id and not f.wants)
                        order by s.person_id
                        """, UUID.class)
                .setParameter("proposal", proposal)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    Page<CommitmentRow> list(CommitmentFilter filter, LocalDate today, PageRequest request) {
        var rows = Rows.of(narrowed(
                                "select c.number, p.title, c.language, k.department, k.percent, " + STATE
                                        + ", k.ends_on, m.title milestone, m.due_on, k.changed_at, k.done_at"
                                        + FROM.replace(
                                                " where ",
                                                " left join lateral (select n.title, n.due_on from commitment_milestone n"
                                                        + " where n.proposal_id = k.proposal_id and n.reached_on is null"
                                                        + " order by n.due_on, n.id limit 1) m on true where ")
                                        + " order by k.changed_at desc, c.number desc",
                                filter,
                                today)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size()))
                .stream()
                .map(CommitmentRepository::row)
                .toList();
        return new Page<>(rows, count(filter, today), request);
    }

    long count(CommitmentFilter filter, LocalDate today) {
        return ((Number) narrowed("select count(*), 0 " + FROM, filter, today)
                        .getResultStream()
                        .map(row -> ((Object[]) row)[0])
                        .findFirst()
                        .orElse(0))
                .longValue();
    }

    private Query narrowed(String sql, CommitmentFilter filter, LocalDate today) {
        return em.createNativeQuery(sql)
                .setParameter(1, today)
                .setParameter(2, filter.department())
                .setParameter(3, filter.state() == null ? null : filter.state().name());
    }

    private static CommitmentRow row(Object[] r) {
        return new CommitmentRow(
                ((Number) r[0]).longValue(),
                (String) r[1],
                (String) r[2],
                (String) r[3],
                ((Number) r[4]).intValue(),
                CommitmentFilter.State.valueOf((String) r[5]),
                day(r[6]),
                (String) r[7],
                day(r[8]),
                (Instant) r[9],
                (Instant) r[10]);
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
