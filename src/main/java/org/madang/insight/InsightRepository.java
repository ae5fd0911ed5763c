package org.madang.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Rows;

@ApplicationScoped
class InsightRepository {

    private static final String IN_PERIOD = " where month >= ?1 and month <= ?2 and (?3 = '' or department = ?3)";

    /** Answers of one department after so many days. */
    record Replies(String department, int days, long answers, long inTime) {}

    /** What a department has to answer now. */
    record Open(String department, long open, long overdue) {}

    @PersistenceContext
    EntityManager em;

    void refresh(LocalDate today, int mostDays, Instant now) {
        run("delete from insight_month");
        run("""
                insert into insight_month
                select cast(date_trunc('month', p.submitted_at at time zone 'Asia/Seoul') as date), coalesce(p.department, ''),
                    coalesce(c.topic, ''), coalesce(c.neighbourhood, ''), count(*), count(p.department),
                    count(p.answered_at),
                    count(*) filter (where p.status in ('ADOPTED', 'PARTLY_ADOPTED', 'IN_PROGRESS', 'DONE')),
                    count(*) filter (where p.status = 'DONE')
                from proposal p join content c on c.id = p.id
                where p.submitted_at is not null and c.visibility = 'PUBLIC' group by 1, 2, 3, 4
                """);
        run("delete from insight_days");
        em.createNativeQuery("""
                        insert into insight_days
                        select cast(date_trunc('month', w.answered) as date), w.department, least(w.answered - w.begun, ?1),
                            count(*), count(*) filter (where w.due_on is null or w.answered <= w.due_on)
                        from (select coalesce(p.department, '') department, p.due_on,
                                cast(p.answered_at at time zone 'Asia/Seoul' as date) answered,
                                cast(coalesce((select min(a.at) from assignment a where a.proposal_id = p.id),
                                    p.submitted_at) at time zone 'Asia/Seoul' as date) begun
                            from proposal p join content c on c.id = p.id
                            where p.answered_at is not null and c.visibility = 'PUBLIC') w
                        group by 1, 2, 3
                        """).setParameter(1, mostDays).executeUpdate();
        run("delete from insight_open");
        em.createNativeQuery("""
                        insert into insight_open
                        select p.department, count(*), count(*) filter (where p.due_on < ?1)
                        from proposal p join content c on c.id = p.id
                        where p.answered_at is null and p.department is not null and c.visibility = 'PUBLIC'
                            and p.status in ('UNDER_REVIEW', 'REVISION_ASKED') group by 1
                        """).setParameter(1, today).executeUpdate();
        em.createNativeQuery("insert into insight_state (refreshed_at) values (?1)"
                        + " on conflict (whole) do update set refreshed_at = excluded.refreshed_at")
                .setParameter(1, now)
                .executeUpdate();
    }

    private void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    Optional<Instant> refreshedAt() {
        return em.createNativeQuery("select refreshed_at from insight_state", Instant.class)
                .getResultStream()
                .map(Instant.class::cast)
                .findFirst();
    }

    /** Submitted, taken up, answered, adopted, done. */
    long[] funnel(Period period) {
        var row = Rows.of(in(
                        period,
                        "select coalesce(sum(submitted), 0), coalesce(sum(taken_up), 0), coalesce(sum(answered), 0),"
                                + " coalesce(sum(adopted), 0), coalesce(sum(done), 0) from insight_month" + IN_PERIOD))
                .get(0);
        var steps = new long[row.length];
        for (int i = 0; i < row.length; i++) {
            steps[i] = number(row[i]);
        }
        return steps;
    }

    List<Replies> replies(Period period) {
        return Rows.of(in(
                        period,
                        "select department, days, sum(answered), sum(in_time) from insight_days" + IN_PERIOD
                                + " group by department, days order by department, days"))
                .stream()
                .map(r -> new Replies((String) r[0], (int) number(r[1]), number(r[2]), number(r[3])))
                .toList();
    }

    List<Insight.TopicMonth> topics(Period period) {
        return Rows.of(in(
                        period,
                        "select month, topic, sum(submitted) from insight_month" + IN_PERIOD
                                + " group by month, topic order by month, topic"))
                .stream()
                .map(r -> new Insight.TopicMonth(YearMonth.from(day(r[0])), (String) r[1], number(r[2])))
                .toList();
    }

    /** Neighbourhood, proposals, residents or null. */
    List<Object[]> places(Period period) {
        return Rows.of(in(
                period,
                "select n.slug, coalesce((select sum(submitted) from insight_month" + IN_PERIOD
                        + " and neighbourhood = n.slug), 0), n.residents from neighbourhood n order by n.position"));
    }

    /** Residents of each neighbourhood of which somebody said how many live there. */
    Map<String, Integer> residents() {
        Map<String, Integer> all = new LinkedHashMap<>();
        Rows.of(
                        em.createNativeQuery(
                                "select slug, residents from neighbourhood where residents is not null order by position, slug"))
                .forEach(r -> all.put((String) r[0], ((Number) r[1]).intValue()));
        return all;
    }

    void setResidents(String neighbourhood, @Nullable Integer residents) {
        em.createNativeQuery("update neighbourhood set residents = ?1 where slug = ?2")
                .setParameter(1, residents)
                .setParameter(2, neighbourhood)
                .executeUpdate();
    }

    List<Open> open() {
        return Rows.of(em.createNativeQuery("select department, open, overdue from insight_open")).stream()
                .map(r -> new Open((String) r[0], number(r[1]), number(r[2])))
                .toList();
    }

    private Query in(Period period, String sql) {
        return em.createNativeQuery(sql)
                .setParameter(1, period.from().atDay(1))
                .setParameter(2, period.to().atDay(1))
                .setParameter(3, period.department() == null ? "" : period.department());
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }
}
