package org.madang.syndication.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.content.Kind;
import org.madang.shared.Rows;
import org.madang.syndication.reply.ForeignReply.Status;

@ApplicationScoped
class ForeignReplyRepository {

    private static final String SELECT = "select r.id, r.network, c.kind, c.number, r.parent, r.author_name,"
            + " r.author_handle, r.url, r.body, r.status, r.comment, r.received_at"
            + " from foreign_reply r join content c on c.id = r.content_id ";

    @PersistenceContext
    EntityManager em;

    /** Whether it is new. */
    boolean add(UUID id, IncomingReply reply, String body, Instant now) {
        return em.createNativeQuery("""
                        insert into foreign_reply (id, network, remote_id, content_id, parent, author, author_name,
                            author_handle, url, body, status, received_at)
                        values (?1, ?2, ?3, ?4, cast(?5 as bigint), ?6, ?7, ?8, ?9, ?10, 'WAITING', ?11)
                        on conflict (network, remote_id) do nothing
                        """)
                        .setParameter(1, id)
                        .setParameter(2, reply.network())
                        .setParameter(3, reply.remoteId())
                        .setParameter(4, reply.place().content())
                        .setParameter(5, text(reply.place().parent()))
                        .setParameter(6, reply.sender().address())
                        .setParameter(7, reply.sender().name())
                        .setParameter(8, reply.sender().handle())
                        .setParameter(9, reply.url())
                        .setParameter(10, body)
                        .setParameter(11, now)
                        .executeUpdate()
                == 1;
    }

    private static @Nullable String text(@Nullable Long number) {
        return number == null ? null : number.toString();
    }

    Optional<ForeignReply> find(UUID id) {
        return one(em.createNativeQuery(SELECT + "where r.id = ?1").setParameter(1, id));
    }

    Optional<ForeignReply> find(String network, String remoteId) {
        return one(em.createNativeQuery(SELECT + "where r.network = ?1 and r.remote_id = ?2")
                .setParameter(1, network)
                .setParameter(2, remoteId));
    }

    /** The names of those that wait or are shown. */
    List<String> kept(String network, UUID content) {
        return em.createNativeQuery(
                        "select remote_id from foreign_reply where network = ?1 and content_id = ?2"
                                + " and status in ('WAITING', 'SHOWN')",
                        String.class)
                .setParameter(1, network)
                .setParameter(2, content)
                .getResultList();
    }

    /** The same, only if that is who said it. */
    Optional<ForeignReply> findBy(String network, String remoteId, String author) {
        return one(em.createNativeQuery(SELECT + "where r.network = ?1 and r.remote_id = ?2 and r.author = ?3")
                .setParameter(1, network)
                .setParameter(2, remoteId)
                .setParameter(3, author));
    }

    List<ForeignReply> by(String network, String author) {
        return all(em.createNativeQuery(SELECT + "where r.network = ?1 and r.author = ?2")
                .setParameter(1, network)
                .setParameter(2, author));
    }

    List<ForeignReply> waiting(int most) {
        return all(em.createNativeQuery(SELECT + "where r.status = 'WAITING' order by r.received_at limit ?1")
                .setParameter(1, most));
    }

    /** The text that a reply answers. */
    UUID content(UUID reply) {
        return (UUID) em.createNativeQuery("select content_id from foreign_reply where id = ?1", UUID.class)
                .setParameter(1, reply)
                .getSingleResult();
    }

    void decide(UUID id, Status status, @Nullable Long comment, Instant now) {
        em.createNativeQuery("update foreign_reply set status = ?2, comment = coalesce(cast(?3 as bigint), comment),"
                        + " decided_at = ?4 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, status.name())
                .setParameter(3, text(comment))
                .setParameter(4, now)
                .executeUpdate();
    }

    void reword(UUID id, String body) {
        em.createNativeQuery("update foreign_reply set body = ?2, status = 'WAITING' where id = ?1")
                .setParameter(1, id)
                .setParameter(2, body)
                .executeUpdate();
    }

    /** Nothing of what was said is kept. */
    void forget(UUID id) {
        em.createNativeQuery("update foreign_reply set status = 'GONE', body = '', author_name = '',"
                        + " author_handle = '' where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private static Optional<ForeignReply> one(Query query) {
        return all(query).stream().findFirst();
    }

    private static List<ForeignReply> all(Query query) {
        return Rows.of(query).stream()
                .map(r -> new ForeignReply(
                        (UUID) r[0],
                        (String) r[1],
                        Kind.valueOf((String) r[2]),
                        ((Number) r[3]).longValue(),
                        r[4] == null ? null : ((Number) r[4]).longValue(),
                        (String) r[5],
                        (String) r[6],
                        (String) r[7],
                        (String) r[8],
                        Status.valueOf((String) r[9]),
                        r[10] == null ? null : ((Number) r[10]).longValue(),
                        (Instant) r[11]))
                .toList();
    }
}
