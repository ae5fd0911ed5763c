package org.madang.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Rows;

/** The accounts and what they say, as the poller writes it. */
@ApplicationScoped
class HubRepository {

    private static final Duration CROSS_POSTED = Duration.ofDays(3);
    private static final String SOURCE = "select id, department, channel, label, page, feed, etag, last_modified,"
            + " tried_at, succeeded_at, failures, last_error from hub_source";

    /** An item that should be looked for at its source. */
    record Check(UUID id, String url) {}

    @PersistenceContext
    EntityManager em;

    void add(Source source, Instant now) {
        em.createNativeQuery("insert into hub_source (id, department, channel, label, page, created_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, source.id())
                .setParameter(2, source.department())
                .setParameter(3, source.channel())
                .setParameter(4, source.label())
                .setParameter(5, source.page())
                .setParameter(6, now)
                .executeUpdate();
    }

    boolean has(String page) {
        return !em.createNativeQuery("select 1 from hub_source where page = ?1", Integer.class)
                .setParameter(1, page)
                .getResultList()
                .isEmpty();
    }

    void remove(UUID source) {
        em.createNativeQuery("delete from hub_source where id = ?1")
                .setParameter(1, source)
                .executeUpdate();
    }

    Optional<Source> find(UUID id) {
        return sources(em.createNativeQuery(SOURCE + " where id = ?1").setParameter(1, id)).stream()
                .findFirst();
    }

    List<Source> sources(@Nullable String department) {
        return sources(em.createNativeQuery(
                        SOURCE + " where cast(?1 as text) is null or department = ?1 order by department, label")
                .setParameter(1, department));
    }

    private static List<Source> sources(Query query) {
        return Rows.of(query).stream()
                .map(r -> new Source(
                        (UUID) r[0],
                        (String) r[1],
                        (String) r[2],
                        (String) r[3],
                        (String) r[4],
                        (String) r[5],
                        (String) r[6],
                        (String) r[7],
                        (Instant) r[8],
                        (Instant) r[9],
                        ((Number) r[10]).intValue(),
                        (String) r[11]))
                .toList();
    }

    void answered(UUID id, SourceCalls.News news, Instant now) {
        em.createNativeQuery("update hub_source set feed = ?2, etag = cast(?3 as text),"
                        + " last_modified = cast(?4 as text), tried_at = ?5, succeeded_at = ?5, failures = 0,"
                        + " last_error = null where id = ?1")
                .setParameter(1, id)
                .setParameter(2, news.feed())
                .setParameter(3, news.etag())
                .setParameter(4, news.lastModified())
                .setParameter(5, now)
                .executeUpdate();
    }

    void failed(UUID id, String code, Instant now) {
        em.createNativeQuery("update hub_source set tried_at = ?2, failures = failures + 1, last_error = ?3"
                        + " where id = ?1")
                .setParameter(1, id)
                .setParameter(2, now)
                .setParameter(3, code)
                .executeUpdate();
    }

    /** The names of an account's items that are shown, and when each was said. */
    List<String> shown(UUID source, Instant since) {
        return em.createNativeQuery(
                        "select remote_id from hub_item where source_id = ?1 and gone_at is null and at >= ?2",
                        String.class)
                .setParameter(1, source)
                .setParameter(2, since)
                .getResultList();
    }

    /** Keeps what is new or changed; whether it was new. */
    boolean keep(UUID id, Source source, Entry entry, Instant now) {
        var card = card(source, entry).orElse(id);
        return (Boolean) em.createNativeQuery("""
                        insert into hub_item
                            (id, source_id, remote_id, card_id, url, title, body, fold_key, at, checked_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                        on conflict (source_id, remote_id) do update set url = excluded.url, title = excluded.title,
                            body = excluded.body, gone_at = null, checked_at = excluded.checked_at
                        returning xmax = 0
                        """, Boolean.class)
                .setParameter(1, id)
                .setParameter(2, source.id())
                .setParameter(3, entry.remoteId())
                .setParameter(4, card)
                .setParameter(5, entry.url())
                .setParameter(6, entry.title())
                .setParameter(7, entry.body())
                .setParameter(8, entry.foldKey())
                .setParameter(9, entry.at())
                .setParameter(10, now)
                .getSingleResult();
    }

    /** The card on which the same department said the same about the same time. */
    private Optional<UUID> card(Source source, Entry entry) {
        return em.createNativeQuery(
                        "select i.card_id from hub_item i join hub_source s on s.id = i.source_id"
                                + " where i.fold_key = ?1 and i.fold_key <> '' and i.gone_at is null and s.department = ?2"
                                + " and s.id <> ?3 and i.at between ?4 and ?5 order by i.at limit 1",
                        UUID.class)
                .setParameter(1, entry.foldKey())
                .setParameter(2, source.department())
                .setParameter(3, source.id())
                .setParameter(4, entry.at().minus(CROSS_POSTED))
                .setParameter(5, entry.at().plus(CROSS_POSTED))
                .getResultStream()
                .findFirst()
                .map(UUID.class::cast);
    }

    void picture(UUID item, byte[] thumbnail) {
        em.createNativeQuery("update hub_item set thumbnail = ?2 where id = ?1")
                .setParameter(1, item)
                .setParameter(2, thumbnail)
                .executeUpdate();
    }

    Optional<byte[]> picture(UUID item) {
        return em.createNativeQuery("select thumbnail from hub_item where id = ?1 and gone_at is null", byte[].class)
                .setParameter(1, item)
                .getResultStream()
                .filter(found -> found != null)
                .findFirst()
                .map(byte[].class::cast);
    }

    /** Nothing of it is kept but that it was there; what stood on its card stands on the next one's. */
    void gone(UUID source, String remoteId, Instant now) {
        em.createNativeQuery("update hub_item set gone_at = ?3, title = '', body = '', url = '', thumbnail = null"
                        + " where source_id = ?1 and remote_id = ?2")
                .setParameter(1, source)
                .setParameter(2, remoteId)
                .setParameter(3, now)
                .executeUpdate();
        em.createNativeQuery("""
                        update hub_item i set card_id = next.id from (
                            select distinct on (o.card_id) o.card_id, o.id from hub_item o
                            join hub_item g on g.id = o.card_id
                            where g.source_id = ?1 and g.remote_id = ?2 and o.gone_at is null
                            order by o.card_id, o.at) next
                        where i.card_id = next.card_id and i.gone_at is null
                        """)
                .setParameter(1, source)
                .setParameter(2, remoteId)
                .executeUpdate();
    }

    /** Items at which nobody looked for a while, the longest first; old ones not any more. */
    List<Check> unchecked(Instant before, Instant since, int most) {
        return Rows.of(em.createNativeQuery("select id, url from hub_item where gone_at is null and checked_at < ?1"
                                + " and at >= ?2 order by checked_at limit ?3")
                        .setParameter(1, before)
                        .setParameter(2, since)
                        .setParameter(3, most))
                .stream()
                .map(r -> new Check((UUID) r[0], (String) r[1]))
                .toList();
    }

    void checked(UUID item, boolean gone, Instant now) {
        if (gone) {
            Rows.of(em.createNativeQuery("select source_id, remote_id from hub_item where id = ?1")
                            .setParameter(1, item))
                    .forEach(r -> gone((UUID) r[0], (String) r[1], now));
        } else {
            em.createNativeQuery("update hub_item set checked_at = ?2 where id = ?1")
                    .setParameter(1, item)
                    .setParameter(2, now)
                    .executeUpdate();
        }
    }
}
