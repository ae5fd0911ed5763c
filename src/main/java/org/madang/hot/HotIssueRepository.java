package org.madang.hot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.search.WordCounts.Among;
import org.madang.shared.Rows;

@ApplicationScoped
class HotIssueRepository {

    private static final String ISSUE =
            "select number, word, array_to_string(beside, ' '), topic, neighbourhood, people, texts, usual, score,"
                    + " found_at, hot_at, name_ko, name_en, pinned from hot_issue ";

    @PersistenceContext
    EntityManager em;

    /** A public text of the last days. */
    record Text(
            UUID person, @Nullable String topic, @Nullable String neighbourhood, String text) {}

    /**
     * What everybody may read and nobody folded, the newest first. What was brought in from elsewhere without its writer
     * stands for itself.
     */
    List<Text> texts(Instant since, int most) {
        return Rows.of(em.createNativeQuery("""
                        select coalesce(c.author_id, c.id), coalesce(c.topic, s.topic),
                            coalesce(c.neighbourhood, s.neighbourhood),
                            concat_ws(E'\\n', p.title, p.body, r.title, r.problem, r.solution, r.effect, k.body)
                        from content c left join post p on p.id = c.id left join proposal r on r.id = c.id
                            left join comment k on k.id = c.id left join content s on s.id = k.subject_id
                        where c.visibility = 'PUBLIC' and c.standing in ('OPEN', 'CONTESTED', 'RESTORED')
                            and c.published_at > ?1
                            and (s.id is null or s.visibility = 'PUBLIC'
                                and s.standing not in ('LEGAL_BLIND', 'TOMBSTONE'))
                        order by c.published_at desc limit ?2
                        """).setParameter(1, since).setParameter(2, most)).stream()
                .map(r -> new Text((UUID) r[0], (String) r[1], (String) r[2], (String) r[3]))
                .toList();
    }

    /** What topics, neighbourhoods and departments are called. */
    List<String> names() {
        return em.createNativeQuery(
                        "select name_ko || ' ' || name_en from topic union all select name_ko || ' ' || name_en"
                                + " from neighbourhood union all select name_ko || ' ' || name_en from department",
                        String.class)
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }

    /** Takes in what was found; an issue that was there before keeps its number and its name. */
    long store(Among among, Unusual.Word word, double usual, Instant now) {
        return ((Number) em.createNativeQuery("""
                        insert into hot_issue (word, beside, topic, neighbourhood, people, texts, usual, score, found_at, hot_at)
                        values (?1, string_to_array(?2, ' '), nullif(?3, ''), nullif(?4, ''), ?5, ?6, ?7, ?8, ?9, ?9)
                        on conflict (word, topic, neighbourhood) do update set beside = excluded.beside,
                            people = excluded.people, texts = excluded.texts, usual = excluded.usual,
                            score = excluded.score, hot_at = excluded.hot_at
                        returning number
                        """, Long.class)
                        .setParameter(1, word.word())
                        .setParameter(2, String.join(" ", word.beside()))
                        .setParameter(3, orEmpty(among.topic()))
                        .setParameter(4, orEmpty(among.neighbourhood()))
                        .setParameter(5, word.people())
                        .setParameter(6, word.texts())
                        .setParameter(7, usual)
                        .setParameter(8, word.score())
                        .setParameter(9, now)
                        .getSingleResult())
                .longValue();
    }

    void storeWeeks(long issue, Map<LocalDate, Long> weeks) {
        em.createNativeQuery("delete from hot_issue_week where issue = ?1")
                .setParameter(1, issue)
                .executeUpdate();
        weeks.forEach((week, texts) -> em.createNativeQuery(
                        "insert into hot_issue_week (issue, week, texts) values (?1, ?2, ?3)")
                .setParameter(1, issue)
                .setParameter(2, week)
                .setParameter(3, texts.intValue())
                .executeUpdate());
    }

    void ran(Instant now) {
        em.createNativeQuery("insert into hot_issue_run (at) values (?1) on conflict (whole) do update set at = ?1")
                .setParameter(1, now)
                .executeUpdate();
    }

    Optional<Instant> ranAt() {
        return em.createNativeQuery("select at from hot_issue_run", Instant.class)
                .getResultStream()
                .map(Instant.class::cast)
                .findFirst();
    }

    /** Those of the last run and those that staff pinned, the pinned ones first. */
    List<HotIssue> current() {
        return issues(em.createNativeQuery(ISSUE + "where pinned or hot_at = (select at from hot_issue_run)"
                + " order by pinned desc, (topic is null and neighbourhood is null) desc, score desc, number"));
    }

    Optional<HotIssue> find(long number) {
        return issues(em.createNativeQuery(ISSUE + "where number = ?1").setParameter(1, number)).stream()
                .findFirst();
    }

    private static List<HotIssue> issues(jakarta.persistence.Query query) {
        return Rows.of(query).stream()
                .map(r -> new HotIssue(
                        ((Number) r[0]).longValue(),
                        (String) r[1],
                        words((String) r[2]),
                        (String) r[3],
                        (String) r[4],
                        ((Number) r[5]).intValue(),
                        ((Number) r[6]).intValue(),
                        ((Number) r[7]).doubleValue(),
                        ((Number) r[8]).doubleValue(),
                        (Instant) r[9],
                        (Instant) r[10],
                        (String) r[11],
                        (String) r[12],
                        (Boolean) r[13]))
                .toList();
    }

    private static List<String> words(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    private static String orEmpty(@Nullable String slug) {
        return slug == null ? "" : slug;
    }

    Map<LocalDate, Long> weeks(long number) {
        Map<LocalDate, Long> weeks = new LinkedHashMap<>();
        Rows.of(em.createNativeQuery(
                                "select cast(week as text), texts from hot_issue_week where issue = ?1 order by week")
                        .setParameter(1, number))
                .forEach(r -> weeks.put(LocalDate.parse((String) r[0]), ((Number) r[1]).longValue()));
        return weeks;
    }

    void name(long number, String ko, String en) {
        em.createNativeQuery(
                        "update hot_issue set name_ko = nullif(?2, ''), name_en = nullif(?3, '') where number = ?1")
                .setParameter(1, number)
                .setParameter(2, ko)
                .setParameter(3, en)
                .executeUpdate();
    }

    void pin(long number, boolean pinned) {
        em.createNativeQuery("update hot_issue set pinned = ?2 where number = ?1")
                .setParameter(1, number)
                .setParameter(2, pinned)
                .executeUpdate();
    }

    /** The newest answers to these proposals. */
    List<IssueAnswer> answers(Collection<UUID> proposals, int most) {
        if (proposals.isEmpty()) {
            return List.of();
        }
        return Rows.of(em.createNativeQuery("""
                        select c.number, p.title, a.department, a.decision, left(a.text, 300), a.published_at
                        from answer a join proposal p on p.id = a.proposal_id join content c on c.id = p.id
                        where a.proposal_id in (:proposals) order by a.published_at desc limit :most
                        """)
                        .setParameter("proposals", proposals)
                        .setParameter("most", most))
                .stream()
                .map(r -> new IssueAnswer(
                        ((Number) r[0]).longValue(),
                        (String) r[1],
                        (String) r[2],
                        (String) r[3],
                        (String) r[4],
                        (Instant) r[5]))
                .toList();
    }
}
