package org.madang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalStatus;
import org.madang.review.calendar.WorkingCalendar;
import org.madang.shared.Named;
import org.madang.shared.PageRequest;
import org.madang.shared.Rows;

@ApplicationScoped
class ReviewRepository {

    private static final String FROM = """
            from proposal p join content c on c.id = p.id
                left join person o on o.id = p.officer_id
                join tally t on t.content_id = p.id
            where c.visibility = 'PUBLIC' and c.kind = 'PROPOSAL'
            """;

    private static final String FLAGGED = """
             and (exists (select 1 from flag f where f.content_id = p.id and f.withdrawn_at is null)
                or exists (select 1 from flag f join comment k on k.id = f.content_id
                    where k.subject_id = p.id and f.withdrawn_at is null))
            """;

    @PersistenceContext
    EntityManager em;

    void add(Answer answer) {
        em.persist(answer);
    }

    void flush() {
        em.flush();
    }

    List<Answer> answers(UUID proposal) {
        return em.createQuery(
                        "select a from Answer a where a.proposalId = :proposal order by a.publishedAt", Answer.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    /** Tags with their names, each with its meaning. */
    Map<Named, String> tags() {
        Map<Named, String> tags = new LinkedHashMap<>();
        Rows.of(em.createNativeQuery("select slug, name_ko, name_en, meaning from review_tag"
                        + " where retired_at is null order by slug"))
                .forEach(r -> tags.put(new Named((String) r[0], (String) r[1], (String) r[2]), (String) r[3]));
        return tags;
    }

    void addTag(Named tag, String meaning) {
        em.createNativeQuery("insert into review_tag (slug, name_ko, name_en, meaning) values (?1, ?2, ?3, ?4)"
                        + " on conflict do nothing")
                .setParameter(1, tag.slug())
                .setParameter(2, tag.ko())
                .setParameter(3, tag.en())
                .setParameter(4, meaning)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<String> tagsOf(UUID proposal) {
        return em.createNativeQuery(
                        "select tag from proposal_review_tag where proposal_id = ?1 order by tag", String.class)
                .setParameter(1, proposal)
                .getResultList();
    }

    void tag(UUID proposal, Collection<String> tags, UUID by, Instant at) {
        em.createNativeQuery("delete from proposal_review_tag where proposal_id = ?1")
                .setParameter(1, proposal)
                .executeUpdate();
        for (var tag : tags) {
            em.createNativeQuery(
                            "insert into proposal_review_tag (proposal_id, tag, tagged_by, at) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, proposal)
                    .setParameter(2, tag)
                    .setParameter(3, by)
                    .setParameter(4, at)
                    .executeUpdate();
        }
    }

    /** Whether a department has a head who is somebody else. */
    boolean hasHead(String department, UUID otherThan) {
        return (Boolean) em.createNativeQuery(
                        "select exists (select 1 from person p join person_role r on r.person_id = p.id"
                                + " and r.role = 'HEAD' where p.department = ?1 and p.id <> ?2"
                                + " and p.closed_at is null)",
                        Boolean.class)
                .setParameter(1, department)
                .setParameter(2, otherThan)
                .getSingleResult();
    }

    /** What each department has open; only those that have something. */
    List<DepartmentFigures> openByDepartment(LocalDate today) {
        return Rows.of(em.createNativeQuery("select p.department, count(*), count(*) filter (where p.due_on < ?1)"
                                + " from proposal p join content c on c.id = p.id where c.visibility = 'PUBLIC'"
                                + " and p.status in ('UNDER_REVIEW', 'REVISION_ASKED') and p.department is not null"
                                + " group by p.department")
                        .setParameter(1, today))
                .stream()
                .map(r ->
                        new DepartmentFigures((String) r[0], ((Number) r[1]).longValue(), ((Number) r[2]).longValue()))
                .toList();
    }

    /** Numbers of what is late, the latest to become so first. */
    @SuppressWarnings("unchecked")
    List<Long> overdue(LocalDate today, int most) {
        return em.createNativeQuery(
                        "select c.number from proposal p join content c on c.id = p.id"
                                + " where p.answered_at is null and p.due_on < ?1 and c.visibility = 'PUBLIC'"
                                + " and p.status = 'UNDER_REVIEW' order by p.due_on desc, c.number desc",
                        Long.class)
                .setParameter(1, today)
                .setMaxResults(most)
                .getResultList();
    }

    long count(DeskFilter filter, LocalDate today) {
        List<Object> parameters = new ArrayList<>();
        var where = where(filter, today, parameters);
        return ((Number) bind(em.createNativeQuery("select count(*) " + FROM + where, Long.class), parameters)
                        .getSingleResult())
                .longValue();
    }

    List<DeskRow> rows(DeskFilter filter, PageRequest request, LocalDate today, WorkingCalendar calendar) {
        return rows(filter, request.offset(), request.size(), today, calendar);
    }

    List<DeskRow> first(DeskFilter filter, int most, LocalDate today, WorkingCalendar calendar) {
        return rows(filter, 0, most, today, calendar);
    }

    private List<DeskRow> rows(DeskFilter filter, int offset, int most, LocalDate today, WorkingCalendar calendar) {
        List<Object> parameters = new ArrayList<>();
        var where = where(filter, today, parameters);
        var sql = """
                select c.id, c.number, p.title, p.status, c.topic, c.neighbourhood, p.submitted_at, p.department, o.handle,
                    p.due_on, t.supports, p.imported_supports, t.comments, p.answered_at
                """ + FROM + where + order(filter);
        var rows = Rows.of(bind(em.createNativeQuery(sql), parameters)
                .setFirstResult(offset)
                .setMaxResults(most));
        var tags = tagsOf(rows.stream().map(r -> (UUID) r[0]).toList());
        return rows.stream().map(r -> row(r, tags, today, calendar)).toList();
    }

    private Map<UUID, List<String>> tagsOf(List<UUID> proposals) {
        Map<UUID, List<String>> tags = new HashMap<>();
        if (!proposals.isEmpty()) {
            Rows.of(em.createNativeQuery(
                                    "select proposal_id, tag from proposal_review_tag where proposal_id in (:ids) order by tag")
                            .setParameter("ids", proposals))
                    .forEach(r -> tags.computeIfAbsent((UUID) r[0], id -> new ArrayList<>())
                            .add((String) r[1]));
        }
        return tags;
    }

    private static DeskRow row(Object[] r, Map<UUID, List<String>> tags, LocalDate today, WorkingCalendar calendar) {
        var due = date(r[9]);
        boolean waiting = r[13] == null;
        return new DeskRow(
                (UUID) r[0],
                ((Number) r[1]).longValue(),
                (String) r[2],
                ProposalStatus.valueOf((String) r[3]),
                (String) r[4],
                (String) r[5],
                (Instant) r[6],
                (String) r[7],
                (String) r[8],
                due,
                due == null ? null : calendar.between(today, due),
                waiting && due != null && due.isBefore(today),
                ((Number) r[10]).intValue(),
                ((Number) r[11]).intValue(),
                ((Number) r[12]).intValue(),
                tags.getOrDefault((UUID) r[0], List.of()));
    }

    private static @Nullable LocalDate date(@Nullable Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static String where(DeskFilter filter, LocalDate today, List<Object> parameters) {
        var where = new StringBuilder();
        narrow(
                where,
                parameters,
                "p.status = ",
                filter.status() == null ? null : filter.status().name());
        narrow(where, parameters, "p.department = ", filter.department());
        narrow(where, parameters, "o.handle = ", filter.officer());
        narrow(where, parameters, "c.topic = ", filter.topic());
        if (filter.tag() != null) {
            parameters.add(filter.tag());
            where.append(" and exists (select 1 from proposal_review_tag g where g.proposal_id = p.id and g.tag = ?")
                    .append(parameters.size())
                    .append(')');
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            parameters.add("%" + filter.text().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%");
            where.append(" and lower(p.title) like ?").append(parameters.size());
        }
        if (filter.open() != null) {
            where.append(filter.open() ? " and" : " and not")
                    .append(" p.status in ('OPEN', 'UNDER_REVIEW', 'REVISION_ASKED')");
        }
        if (filter.unassigned()) {
            where.append(" and p.department is null");
        }
        if (filter.overdue()) {
            parameters.add(today);
            where.append(" and p.answered_at is null and p.due_on < ?").append(parameters.size());
        }
        if (filter.mark() == DeskFilter.Mark.FLAGGED) {
            where.append(FLAGGED);
        } else if (filter.mark() == DeskFilter.Mark.THRESHOLD_REACHED) {
            where.append(" and exists (select 1 from proposal_step s"
                    + " where s.proposal_id = p.id and s.action = 'THRESHOLD_REACHED')");
        }
        if (filter.dueBy() != null) {
            parameters.add(filter.dueBy());
            where.append(" and p.answered_at is null and p.due_on <= ?").append(parameters.size());
        }
        return where.toString();
    }

    private static void narrow(StringBuilder where, List<Object> parameters, String condition, @Nullable Object value) {
        if (value != null) {
            parameters.add(value);
            where.append(" and ").append(condition).append('?').append(parameters.size());
        }
    }

    private static String order(DeskFilter filter) {
        var direction = filter.descending() ? " desc" : " asc";
        var by =
                switch (filter.sort()) {
                    case DUE -> "p.due_on" + direction + " nulls last, p.submitted_at";
                    case SUBMITTED -> "p.submitted_at" + direction;
                    case SUPPORTS -> "t.total" + direction;
                    case NUMBER -> "c.number" + direction;
                    case TITLE -> "p.title" + direction;
                    case STATUS -> "p.status" + direction;
                    case DEPARTMENT -> "p.department" + direction + " nulls last";
                };
        return " order by " + by + ", c.number";
    }

    private static Query bind(Query query, List<Object> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }
}
