package org.madang.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.content.Standing;
import org.madang.content.Visibility;
import org.madang.shared.PageRequest;
import org.madang.shared.Sql;

/**
 * Reads comments as pages show them. Roots are found by their place, never by counting those before, so that a page out
 * of 100,000 costs as much as one out of 100.
 */
@ApplicationScoped
class ThreadRepository {

    /** Asks for the reader twice. */
    private static final String SELECT = """
            select c.id, c.number, pc.number as parent, a.id as author, a.handle, coalesce(a.display_name, f.name), a.department,
                c.author_id = s.author_id and a.closed_at is null as by_subject_author, coalesce(k.masked_body, k.body),
                k.body_html, k.stance,
                c.visibility, c.standing, c.text_version, c.published_at, c.edited_at, k.supports, k.replies,
                exists (select 1 from comment_support x where x.comment_id = k.id
                    and x.person_id = cast(? as uuid)) as supported,
                exists (select 1 from muted m where m.person_id = c.author_id
                    and m.reader_id = cast(? as uuid)) as is_muted,
                f.network, f.handle as foreign_handle, f.url
            from %s
            join comment k on k.id = wanted.id
            join content c on c.id = k.id
            join content s on s.id = k.subject_id
            left join content pc on pc.id = k.parent_id
            left join person a on a.id = c.author_id
            left join comment_source f on f.comment_id = k.id
            """;

    /** Some roots, each with its first answers; in order of their places, and below that of time. */
    private static final String WITH_REPLIES = SELECT.formatted("""
            (select root.place, root.supports, one.id from (%s) root cross join lateral (select root.id union all
                (select r.id from comment r where r.parent_id = root.id order by r.id limit ?)) one) wanted""");

    private static final String ROOTS =
            "select id, place, supports from comment where subject_id = ? and parent_id is null";

    private static final String OLDEST = WITH_REPLIES.formatted(ROOTS + " and place between ? and ?")
            + "order by wanted.place, k.parent_id nulls first, k.id";

    private static final String NEWEST = WITH_REPLIES.formatted(ROOTS
                    + " and place between (select roots from thread where subject_id = ?) - ? + 1"
                    + " and (select roots from thread where subject_id = ?) - ? + 1")
            + "order by wanted.place desc, k.parent_id nulls first, k.id";

    private static final String BY_SUPPORTS =
            WITH_REPLIES.formatted(ROOTS + " order by supports desc, place limit ? offset ?")
                    + "order by wanted.supports desc, wanted.place, k.parent_id nulls first, k.id";

    private static final String REPLIES = SELECT.formatted("""
            (select id from comment where parent_id = ? order by id limit ? offset ?) wanted""") + "order by k.id";

    private static final String ONE =
            SELECT.formatted("(select id from content where kind = 'COMMENT' and number = ?) wanted");

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    /** A page of roots with the first answers to each, so many at most, after it. */
    List<CommentRow> page(UUID subject, ThreadOrder order, PageRequest request, int most, @Nullable UUID reader) {
        int from = request.offset() + 1;
        int to = request.offset() + request.size();
        return switch (order) {
            case OLDEST -> rows(OLDEST, reader, reader, subject, from, to, most);
            case NEWEST -> rows(NEWEST, reader, reader, subject, subject, to, subject, from, most);
            case SUPPORTS -> rows(BY_SUPPORTS, reader, reader, subject, request.size(), request.offset(), most);
        };
    }

    List<CommentRow> replies(UUID root, PageRequest request, @Nullable UUID reader) {
        return rows(REPLIES, reader, reader, root, request.size(), request.offset());
    }

    Optional<CommentRow> row(long number, @Nullable UUID reader) {
        em.flush();
        return rows(ONE, reader, reader, number).stream().findFirst();
    }

    /** How many roots stand under a text. */
    long roots(UUID subject) {
        return number(em.createNativeQuery("select coalesce(max(roots), 0) from thread where subject_id = ?1")
                .setParameter(1, subject));
    }

    /** The place of a root, from 1; null for a reply. */
    @Nullable
    Integer place(UUID comment) {
        return (Integer) em.createNativeQuery("select place from comment where id = ?1", Integer.class)
                .setParameter(1, comment)
                .getSingleResult();
    }

    /** How many answers to the same comment come before this one. */
    long repliesBefore(UUID root, UUID reply) {
        return number(em.createNativeQuery("select count(*) from comment where parent_id = ?1 and id < ?2")
                .setParameter(1, root)
                .setParameter(2, reply));
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    private List<CommentRow> rows(String statement, @Nullable Object... parameters) {
        return sql.list(statement, ThreadRepository::row, parameters);
    }

    private static CommentRow row(ResultSet r) throws SQLException {
        var stance = r.getString(11);
        var network = r.getString(21);
        return new CommentRow(
                Sql.present(Sql.id(r, 1)),
                r.getLong(2),
                r.getObject(3, Long.class),
                Sql.id(r, 4),
                r.getString(5),
                r.getString(6),
                r.getString(7),
                r.getBoolean(8),
                r.getString(9),
                r.getString(10),
                stance == null ? null : Stance.valueOf(stance),
                Visibility.valueOf(r.getString(12)),
                Standing.valueOf(r.getString(13)),
                r.getInt(14),
                Sql.present(Sql.instant(r, 15)),
                Sql.instant(r, 16),
                r.getInt(17),
                r.getBoolean(19),
                r.getBoolean(20),
                r.getInt(18),
                network == null ? null : new ForeignVoice(network, r.getString(6), r.getString(22), r.getString(23)),
                List.of());
    }
}
