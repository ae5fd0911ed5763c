package org.madang.review.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.ClockProducer;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.Rows;

@ApplicationScoped
class CaseFileRepository {

    private static final String FROM = " from desk_record r left join person a on a.id = r.actor_id where true";

    @PersistenceContext
    EntityManager em;

    void add(DeskRecord entry) {
        em.persist(entry);
    }

    void add(CaseNote note) {
        em.persist(note);
    }

    List<NoteRow> notes(UUID proposal) {
        return Rows.of(em.createNativeQuery("""
                        select n.at, a.display_name, a.department, n.text from case_note n
                            join person a on a.id = n.author_id where n.proposal_id = ?1 order by n.at
                        """).setParameter(1, proposal)).stream()
                .map(r -> new NoteRow((Instant) r[0], (String) r[1], (String) r[2], (String) r[3]))
                .toList();
    }

    Page<DeskRecordRow> records(RecordFilter filter, PageRequest request) {
        List<Object> parameters = new ArrayList<>();
        var where = where(filter, parameters);
        var rows = Rows.of(bind(
                                em.createNativeQuery("select r.at, r.action, a.handle, r.department, r.proposal_number,"
                                        + " r.before_text, r.after_text" + FROM + where + " order by r.at desc, r.id"),
                                parameters)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size()))
                .stream()
                .map(CaseFileRepository::row)
                .toList();
        var total = (Number) bind(em.createNativeQuery("select count(*)" + FROM + where, Long.class), parameters)
                .getSingleResult();
        return new Page<>(rows, total.longValue(), request);
    }

    private static DeskRecordRow row(Object[] r) {
        return new DeskRecordRow(
                (Instant) r[0],
                DeskAction.valueOf((String) r[1]),
                (String) r[2],
                (String) r[3],
                r[4] == null ? null : ((Number) r[4]).longValue(),
                (String) r[5],
                (String) r[6]);
    }

    private static String where(RecordFilter filter, List<Object> parameters) {
        var where = new StringBuilder();
        narrow(where, parameters, " and r.proposal_number = ?", filter.proposal());
        narrow(where, parameters, " and a.handle = ?", filter.actor());
        narrow(
                where,
                parameters,
                " and r.action = ?",
                filter.action() == null ? null : filter.action().name());
        narrow(where, parameters, " and strpos(r.before_text || ' ' || r.after_text, ?) > 0", filter.text());
        narrow(where, parameters, " and r.at >= ?", start(filter.from()));
        var to = filter.to();
        narrow(where, parameters, " and r.at < ?", start(to == null ? null : to.plusDays(1)));
        return where.toString();
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ClockProducer.CITY_ZONE).toInstant();
    }

    private static void narrow(StringBuilder where, List<Object> parameters, String condition, @Nullable Object value) {
        if (value != null) {
            parameters.add(value);
            where.append(condition.replace("?", "?" + parameters.size()));
        }
    }

    private static Query bind(Query query, List<Object> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }
}
