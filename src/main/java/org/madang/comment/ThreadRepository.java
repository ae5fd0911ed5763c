package org.madang.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.content.Standing;
import org.madang.content.Visibility;
import org.madang.shared.PageRequest;
import org.madang.shared.Rows;

/**
 * Reads comments as pages show them. Roots are found by their place, never by counting those before, so that a page out
 * of 100,000 costs as much as one out of 100.
 */
@ApplicationScoped
class ThreadRepository {

    private static final String SELECT = """
            select c.id, c.number, pc.number as parent, a.id as author, a.handle, coalesce(a.display_name, f.name), a.department,
                c.author_id = s.author_id and a.closed_at is null as by_subject_author, coalesce(k.masked_body, k.body),
                k.body_html, k.stance,
                c.visibility, c.standing, c.text_version, c.published_at, c.edited_at, k.supports, k.replies,
                exists (select 1 from comment_support x where x.comment_id = k.id
                    and x.person_id = cast(:reader as uuid)) as supported,
                exists (select 1 from muted m where m.person_id = c.author_id
                    and m.reader_id = cast(:reader as uuid)) as is_muted,
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
                (select r.id from comment r where r.parent_id = root.id order by r.id limit :most)) one) wanted""");

    private static final String BY_PLACE = WITH_REPLIES.formatted("""
            select id, place, supports from comment where subject_id = :subject and parent_id is null and place between
                case when :newest then (select roots from thread where subject_id = :subject) - :to + 1 else :from end
                and case when :newest then (select roots from thread where subject_id = :subject) - :from + 1
                    else :to end""")
            + "order by case when :newest then -wanted.place else wanted.place end, k.parent_id nulls first, k.id";

    private static final String BY_SUPPORTS =
            WITH_REPLIES.formatted("""
            select id, place, supports from comment where subject_id = :subject and parent_id is null
                order by supports desc, place limit :size offset :offset""") + "order by wanted.supports desc, wanted.place, k.parent_id nulls first, k.id";

    private static final String REPLIES = SELECT.formatted("""
            (select id from comment where parent_id = :root order by id limit :size offset :offset) wanted""") + "order by k.id";

    private static final String ONE =
            SELECT.formatted("(select id from content where kind = 'COMMENT'" + " and number = :number) wanted");

    @PersistenceContext
    EntityManager em;

    /** A page of roots with the first answers to each, so many at most, after it. */
    List<CommentRow> page(UUID subject, ThreadOrder order, PageRequest request, int most, @Nullable UUID reader) {
        var query = em.createNativeQuery(order == ThreadOrder.SUPPORTS ? BY_SUPPORTS : BY_PLACE)
                .setParameter("subject", subject)
                .setParameter("most", most)
                .setParameter("reader", text(reader));
        return rows(
                order == ThreadOrder.SUPPORTS
                        ? query.setParameter("size", request.size()).setParameter("offset", request.offset())
                        : query.setParameter("newest", order == ThreadOrder.NEWEST)
                                .setParameter("from", request.offset() + 1)
                                .setParameter("to", request.offset() + request.size()));
    }

    List<CommentRow> replies(UUID root, PageRequest request, @Nullable UUID reader) {
        return rows(em.createNativeQuery(REPLIES)
                .setParameter("root", root)
                .setParameter("size", request.size())
                .setParameter("offset", request.offset())
                .setParameter("reader", text(reader)));
    }

    Optional<CommentRow> row(long number, @Nullable UUID reader) {
        return rows(em.createNativeQuery(ONE).setParameter("number", number).setParameter("reader", text(reader)))
                .stream()
                .findFirst();
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

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    private static List<CommentRow> rows(Query query) {
        return Rows.of(query).stream().map(ThreadRepository::row).toList();
    }

    private static CommentRow row(Object[] r) {
        return new CommentRow(
                (UUID) r[0],
                ((Number) r[1]).longValue(),
                r[2] == null ? null : ((Number) r[2]).longValue(),
                (UUID) r[3],
                (String) r[4],
                (String) r[5],
                (String) r[6],
                Boolean.TRUE.equals(r[7]),
                (String) r[8],
                (String) r[9],
                r[10] == null ? null : Stance.valueOf((String) r[10]),
                Visibility.valueOf((String) r[11]),
                Standing.valueOf((String) r[12]),
                ((Number) r[13]).intValue(),
                (Instant) r[14],
                (Instant) r[15],
                ((Number) r[16]).intValue(),
                (Boolean) r[18],
                (Boolean) r[19],
                ((Number) r[17]).intValue(),
                r[20] == null ? null : new ForeignVoice((String) r[20], (String) r[5], (String) r[21], (String) r[22]),
                List.of());
    }
}
