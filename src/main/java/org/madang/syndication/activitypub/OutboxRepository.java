package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Rows;

/** What our actors did, and the inboxes it still has to go to. */
@ApplicationScoped
class OutboxRepository {

    private static final String HOST = "split_part(split_part(%1$s, '://', 2), '/', 1)";

    /**
     * @param inbox the only one that it goes to; null if it goes to all followers
     */
    record Activity(
            UUID id,
            String actor,
            String type,
            String body,
            @Nullable String inbox) {}

    @PersistenceContext
    EntityManager em;

    void add(Activity activity, @Nullable UUID content, Instant now) {
        em.createNativeQuery("insert into activity (id, actor, content_id, type, body, inbox, at)"
                        + " values (?1, ?2, cast(?3 as uuid), ?4, ?5, cast(?6 as text), ?7)")
                .setParameter(1, activity.id())
                .setParameter(2, activity.actor())
                .setParameter(3, content == null ? null : content.toString())
                .setParameter(4, activity.type())
                .setParameter(5, activity.body())
                .setParameter(6, activity.inbox())
                .setParameter(7, now)
                .executeUpdate();
    }

    Optional<Activity> find(UUID id) {
        return one(em.createNativeQuery("select id, actor, type, body, inbox from activity where id = ?1")
                .setParameter(1, id));
    }

    /** Whether a text was ever told of, and by whom. */
    Optional<Activity> created(UUID content) {
        return one(em.createNativeQuery("select id, actor, type, body, inbox from activity"
                        + " where content_id = ?1 and type = 'Create' limit 1")
                .setParameter(1, content));
    }

    /** Whether a text was ever told of. */
    boolean isTold(UUID content) {
        return !em.createNativeQuery(
                        "select 1 from activity where content_id = ?1 and type = 'Create' limit 1", Integer.class)
                .setParameter(1, content)
                .getResultList()
                .isEmpty();
    }

    /** What was told of a text last. */
    Optional<Activity> toldLast(UUID content) {
        return one(em.createNativeQuery("select id, actor, type, body, inbox from activity where content_id = ?1"
                        + " and type in ('Create', 'Update', 'Delete') order by id desc limit 1")
                .setParameter(1, content));
    }

    /**
     * Forgets what arrived everywhere, or was given up.
     *
     * @param answers before this, answers to one inbox
     * @param others before this, all but the first and the last that was told of a text
     */
    void forget(Instant answers, Instant others) {
        em.createNativeQuery("""
                        delete from activity a where a.at < ?1
                            and not exists (select 1 from inbox_delivery d where d.activity_id = a.id)
                            and (a.inbox is not null or a.at < ?2 and (a.content_id is null
                                or a.type = 'Announce' or a.type in ('Update', 'Delete') and exists (
                                    select 1 from activity b where b.content_id = a.content_id and b.id > a.id
                                        and b.type in ('Update', 'Delete'))))
                        """)
                .setParameter(1, answers)
                .setParameter(2, others)
                .executeUpdate();
    }

    private static Optional<Activity> one(Query query) {
        return Rows.of(query).stream().findFirst().map(OutboxRepository::activity);
    }

    private static Activity activity(Object[] r) {
        return new Activity((UUID) r[0], (String) r[1], (String) r[2], (String) r[3], (String) r[4]);
    }

    /** The newest acts of an actor that concern texts which are public now. */
    List<Activity> newest(String actor, int most) {
        return Rows.of(em.createNativeQuery("select a.id, a.actor, a.type, a.body, a.inbox from activity a"
                                + " join content c on c.id = a.content_id where a.actor = ?1 and a.type in ('Create', 'Announce')"
                                + " and c.visibility = 'PUBLIC' order by a.id desc limit ?2")
                        .setParameter(1, actor)
                        .setParameter(2, most))
                .stream()
                .map(OutboxRepository::activity)
                .toList();
    }

    /** Notes every inbox of an actor's followers, the shared one of a server once. */
    void fanOut(UUID activity, String actor) {
        em.createNativeQuery("insert into inbox_delivery (activity_id, host, inbox)"
                        + " select distinct ?1, " + HOST.formatted("coalesce(r.shared_inbox, r.inbox)")
                        + ", coalesce(r.shared_inbox, r.inbox)"
                        + " from follower f join remote_actor r on r.address = f.address where f.actor = ?2"
                        + " on conflict do nothing")
                .setParameter(1, activity)
                .setParameter(2, actor)
                .executeUpdate();
    }

    void deliverTo(UUID activity, String inbox) {
        em.createNativeQuery("insert into inbox_delivery (activity_id, host, inbox)" + " select ?1, "
                        + HOST.formatted("cast(?2 as text)") + ", ?2 on conflict do nothing")
                .setParameter(1, activity)
                .setParameter(2, inbox)
                .executeUpdate();
    }

    List<String> hosts(UUID activity) {
        return em.createNativeQuery("select distinct host from inbox_delivery where activity_id = ?1", String.class)
                .setParameter(1, activity)
                .getResultList();
    }

    List<String> inboxes(UUID activity, String host, int most) {
        return em.createNativeQuery(
                        "select inbox from inbox_delivery where activity_id = ?1 and host = ?2 order by inbox limit ?3",
                        String.class)
                .setParameter(1, activity)
                .setParameter(2, host)
                .setParameter(3, most)
                .getResultList();
    }

    void done(UUID activity, String host, List<String> inboxes) {
        if (!inboxes.isEmpty()) {
            em.createNativeQuery("delete from inbox_delivery where activity_id = :activity and host = :host"
                            + " and inbox in (:inboxes)")
                    .setParameter("activity", activity)
                    .setParameter("host", host)
                    .setParameter("inboxes", inboxes)
                    .executeUpdate();
        }
    }

    /** Counts an attempt at a host that failed, and gives up what was tried often enough. */
    void failed(UUID activity, String host, int most) {
        em.createNativeQuery("update inbox_delivery set attempts = attempts + 1 where activity_id = ?1 and host = ?2")
                .setParameter(1, activity)
                .setParameter(2, host)
                .executeUpdate();
        em.createNativeQuery("delete from inbox_delivery where activity_id = ?1 and host = ?2 and attempts >= ?3")
                .setParameter(1, activity)
                .setParameter(2, host)
                .setParameter(3, most)
                .executeUpdate();
    }

    /** Until when a host is to be left alone; empty if it is well. */
    Optional<Instant> quietUntil(String host, Instant now) {
        return em.createNativeQuery("select until from quiet_host where host = ?1 and until > ?2", Instant.class)
                .setParameter(1, host)
                .setParameter(2, now)
                .getResultStream()
                .findFirst()
                .map(Instant.class::cast);
    }

    int failures(String host) {
        return ((Number) em.createNativeQuery("select coalesce(max(failures), 0) from quiet_host where host = ?1")
                        .setParameter(1, host)
                        .getSingleResult())
                .intValue();
    }

    void quiet(String host, Instant until, String code) {
        em.createNativeQuery("insert into quiet_host (host, failures, until, code) values (?1, 1, ?2, ?3)"
                        + " on conflict (host) do update set failures = quiet_host.failures + 1, until = excluded.until,"
                        + " code = excluded.code")
                .setParameter(1, host)
                .setParameter(2, until)
                .setParameter(3, code)
                .executeUpdate();
    }

    void wake(String host) {
        em.createNativeQuery("delete from quiet_host where host = ?1")
                .setParameter(1, host)
                .executeUpdate();
    }
}
