package org.madang.vote.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Rows;

@ApplicationScoped
class BallotFigureRepository {

    @PersistenceContext
    EntityManager em;

    /** Votes by hour, in order. */
    Map<String, Integer> byHour(UUID proposal) {
        Map<String, Integer> hours = new LinkedHashMap<>();
        Rows.of(em.createNativeQuery(
                                "select hour, count(*) from ballot_receipt where proposal_id = ?1 group by hour order by hour")
                        .setParameter(1, proposal))
                .forEach(row -> hours.put(((Instant) row[0]).toString(), ((Number) row[1]).intValue()));
        return hours;
    }

    /** Votes by how the voters had been verified. */
    Map<String, Integer> byMethod(UUID proposal) {
        Map<String, Integer> methods = new LinkedHashMap<>();
        Rows.of(em.createNativeQuery("select method, count(*) from ballot_receipt where proposal_id = ?1"
                                + " group by method order by method")
                        .setParameter(1, proposal))
                .forEach(row -> methods.put((String) row[0], ((Number) row[1]).intValue()));
        return methods;
    }

    /** The largest numbers of votes that came from one network block within one hour, the largest first. */
    @SuppressWarnings("unchecked")
    List<Integer> largestBursts(UUID proposal, int most) {
        List<Number> bursts = em.createNativeQuery("select count(*) from ballot_receipt"
                        + " where proposal_id = ?1 and block is not null group by block, hour order by 1 desc")
                .setParameter(1, proposal)
                .setMaxResults(most)
                .getResultList();
        return bursts.stream().map(Number::intValue).toList();
    }

    void add(UUID proposal, BallotFigure figure) {
        em.createNativeQuery("insert into ballot_figure (proposal_id, kind, label, n)"
                        + " values (?1, ?2, ?3, cast(?4 as integer))")
                .setParameter(1, proposal)
                .setParameter(2, figure.kind().name())
                .setParameter(3, figure.label())
                .setParameter(4, figure.n())
                .executeUpdate();
    }

    /** Of a closed vote, hours first and in order. */
    List<BallotFigure> of(UUID proposal) {
        return Rows.of(em.createNativeQuery(
                                "select kind, label, n from ballot_figure where proposal_id = ?1 order by kind, label")
                        .setParameter(1, proposal))
                .stream()
                .map(row ->
                        new BallotFigure(BallotFigure.Kind.valueOf((String) row[0]), (String) row[1], number(row[2])))
                .toList();
    }

    private static @Nullable Integer number(@Nullable Object value) {
        return value == null ? null : ((Number) value).intValue();
    }
}
