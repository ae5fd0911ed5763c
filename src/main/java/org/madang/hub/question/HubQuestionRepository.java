package org.madang.hub.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.hub.question.HubQuestion.Position;
import org.madang.shared.Rows;

@ApplicationScoped
class HubQuestionRepository {

    private static final String NEWEST = """
            with q as (select id, number, words, url, created_at from hub_question
                where (cast(:number as text) is null or number = cast(cast(:number as text) as bigint))
                    and (cast(:department as text) is null or exists (select 1 from hub_position o
                        where o.question_id = hub_question.id and o.department = :department))
                order by number desc limit :most)
            select q.number, q.words, q.url, q.created_at, p.department, p.words, p.url, p.at
            from q left join hub_position p on p.question_id = q.id order by q.number desc, p.at, p.department
            """;

    @PersistenceContext
    EntityManager em;

    long add(UUID id, String words, @Nullable String url, Instant now) {
        return ((Number) em.createNativeQuery("insert into hub_question (id, words, url, created_at)"
                                + " values (?1, ?2, cast(?3 as text), ?4) returning number")
                        .setParameter(1, id)
                        .setParameter(2, words)
                        .setParameter(3, url)
                        .setParameter(4, now)
                        .getSingleResult())
                .longValue();
    }

    /** Writes where a department stands, or writes it anew. */
    void take(long number, Position position) {
        em.createNativeQuery("insert into hub_position (question_id, department, words, url, at)"
                        + " select id, ?2, ?3, cast(?4 as text), ?5 from hub_question where number = ?1"
                        + " on conflict (question_id, department) do update"
                        + " set words = excluded.words, url = excluded.url, at = excluded.at")
                .setParameter(1, number)
                .setParameter(2, position.department())
                .setParameter(3, position.words())
                .setParameter(4, position.url())
                .setParameter(5, position.at())
                .executeUpdate();
    }

    void remove(long number) {
        em.createNativeQuery("delete from hub_question where number = ?1")
                .setParameter(1, number)
                .executeUpdate();
    }

    Optional<HubQuestion> find(long number) {
        return read(number, null, 1).stream().findFirst();
    }

    List<HubQuestion> newest(@Nullable String department, int most) {
        return read(null, department, most);
    }

    private List<HubQuestion> read(@Nullable Long number, @Nullable String department, int most) {
        Map<Long, Object[]> questions = new LinkedHashMap<>();
        Map<Long, List<Position>> positions = new LinkedHashMap<>();
        Rows.of(em.createNativeQuery(NEWEST)
                        .setParameter("number", number == null ? null : number.toString())
                        .setParameter("department", department)
                        .setParameter("most", most))
                .forEach(r -> {
                    long key = ((Number) r[0]).longValue();
                    questions.putIfAbsent(key, r);
                    var of = positions.computeIfAbsent(key, unknown -> new ArrayList<>());
                    if (r[4] != null) {
                        of.add(new Position((String) r[4], (String) r[5], (String) r[6], (Instant) r[7]));
                    }
                });
        return questions.entrySet().stream()
                .map(e -> new HubQuestion(
                        e.getKey(),
                        (String) e.getValue()[1],
                        (String) e.getValue()[2],
                        (Instant) e.getValue()[3],
                        positions.getOrDefault(e.getKey(), List.of())))
                .toList();
    }
}
