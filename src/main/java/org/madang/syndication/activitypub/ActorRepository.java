package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.Rows;

/** Our actors and their keys, and others' actors. */
@ApplicationScoped
class ActorRepository {

    private static final String REMOTE =
            "select address, key_id, public_pem, inbox, shared_inbox, handle, name, url, fetched_at from remote_actor";

    /** A key of ours; the private half is sealed. */
    @SuppressWarnings("ArrayRecordComponent")
    record OwnKey(int number, String publicPem, byte[] sealed) {}

    @PersistenceContext
    EntityManager em;

    /** Writers are those who have a public post and whose account is open. */
    Optional<LocalActor> writer(UUID id) {
        return writers("p.id = ?1", id);
    }

    Optional<LocalActor> writer(String handle) {
        return writers("p.handle = ?1", handle);
    }

    private Optional<LocalActor> writers(String which, Object value) {
        var query = em.createNativeQuery(
                        "select p.id, p.handle, p.display_name, p.about, p.created_at from person p where "
                                + which + " and p.closed_at is null and exists (select 1 from content c"
                                + " where c.author_id = p.id and c.kind = 'POST' and c.visibility = 'PUBLIC')")
                .setParameter(1, value);
        return Rows.of(query).stream()
                .findFirst()
                .map(r -> new LocalActor(
                        r[0].toString(),
                        (String) r[1],
                        (String) r[2],
                        (String) r[3],
                        (Instant) r[4],
                        "/writers/" + r[1]));
    }

    long writers() {
        return number(em.createNativeQuery(
                "select count(distinct author_id) from content" + " where kind = 'POST' and visibility = 'PUBLIC'"));
    }

    long publicPosts() {
        return number(
                em.createNativeQuery("select count(*) from content where kind = 'POST' and visibility = 'PUBLIC'"));
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    /** The newest key of an actor. */
    Optional<OwnKey> key(String actor) {
        return Rows.of(em.createNativeQuery(
                                "select number, public_pem, sealed from actor_key where actor = ?1 order by number desc limit 1")
                        .setParameter(1, actor))
                .stream()
                .findFirst()
                .map(r -> new OwnKey(((Number) r[0]).intValue(), (String) r[1], (byte[]) r[2]));
    }

    /** Nothing happens if another node was faster. */
    void add(String actor, OwnKey key, Instant now) {
        em.createNativeQuery("insert into actor_key (actor, number, public_pem, sealed, at) values (?1, ?2, ?3, ?4, ?5)"
                        + " on conflict do nothing")
                .setParameter(1, actor)
                .setParameter(2, key.number())
                .setParameter(3, key.publicPem())
                .setParameter(4, key.sealed())
                .setParameter(5, now)
                .executeUpdate();
    }

    Optional<RemoteActor> byKey(String keyId) {
        return remote(em.createNativeQuery(REMOTE + " where key_id = ?1").setParameter(1, keyId));
    }

    Optional<RemoteActor> remote(String address) {
        return remote(em.createNativeQuery(REMOTE + " where address = ?1").setParameter(1, address));
    }

    private static Optional<RemoteActor> remote(Query query) {
        return Rows.of(query).stream()
                .findFirst()
                .map(r -> new RemoteActor(
                        (String) r[0],
                        (String) r[1],
                        (String) r[2],
                        (String) r[3],
                        (String) r[4],
                        (String) r[5],
                        (String) r[6],
                        (String) r[7],
                        (Instant) r[8]));
    }

    void keep(RemoteActor actor) {
        em.createNativeQuery("delete from remote_actor where key_id = ?1 and address <> ?2")
                .setParameter(1, actor.keyId())
                .setParameter(2, actor.address())
                .executeUpdate();
        em.createNativeQuery("""
                        insert into remote_actor
                            (address, key_id, public_pem, inbox, shared_inbox, handle, name, url, fetched_at)
                        values (?1, ?2, ?3, ?4, cast(?5 as text), ?6, ?7, ?8, ?9)
                        on conflict (address) do update set key_id = excluded.key_id, public_pem = excluded.public_pem,
                            inbox = excluded.inbox, shared_inbox = excluded.shared_inbox, handle = excluded.handle,
                            name = excluded.name, url = excluded.url, fetched_at = excluded.fetched_at
                        """)
                .setParameter(1, actor.address())
                .setParameter(2, actor.keyId())
                .setParameter(3, actor.publicPem())
                .setParameter(4, actor.inbox())
                .setParameter(5, actor.sharedInbox())
                .setParameter(6, actor.handle())
                .setParameter(7, actor.name())
                .setParameter(8, actor.url())
                .setParameter(9, actor.fetchedAt())
                .executeUpdate();
    }

    /** Whether a signature is seen for the first time. */
    boolean isNew(String fingerprint, Instant until) {
        return em.createNativeQuery("insert into seen_signature (fingerprint, until) values (?1, ?2)"
                                + " on conflict do nothing")
                        .setParameter(1, fingerprint)
                        .setParameter(2, until)
                        .executeUpdate()
                == 1;
    }

    void forgetSignatures(Instant now) {
        em.createNativeQuery("delete from seen_signature where until < ?1")
                .setParameter(1, now)
                .executeUpdate();
    }

    /** Whom a follower or a liker was; all that is kept of them goes. */
    void forget(String address) {
        em.createNativeQuery("delete from remote_actor where address = ?1")
                .setParameter(1, address)
                .executeUpdate();
    }

    /** Those who were asked for long ago and neither follow nor like anything. */
    void forgetStrangers(Instant before) {
        em.createNativeQuery("""
                        delete from remote_actor r where r.fetched_at < ?1
                            and not exists (select 1 from follower f where f.address = r.address)
                            and not exists (select 1 from remote_reaction n where n.address = r.address)
                        """).setParameter(1, before).executeUpdate();
    }

    void follow(String actor, String address, String activity, Instant now) {
        em.createNativeQuery("insert into follower (actor, address, activity, at) values (?1, ?2, ?3, ?4)"
                        + " on conflict (actor, address) do update set activity = excluded.activity")
                .setParameter(1, actor)
                .setParameter(2, address)
                .setParameter(3, activity)
                .setParameter(4, now)
                .executeUpdate();
    }

    void unfollow(String actor, String address) {
        em.createNativeQuery("delete from follower where actor = ?1 and address = ?2")
                .setParameter(1, actor)
                .setParameter(2, address)
                .executeUpdate();
    }

    void unfollowBy(String activity, String address) {
        em.createNativeQuery("delete from follower where activity = ?1 and address = ?2")
                .setParameter(1, activity)
                .setParameter(2, address)
                .executeUpdate();
    }

    long followers(String actor) {
        return number(em.createNativeQuery("select count(*) from follower where actor = ?1")
                .setParameter(1, actor));
    }

    void react(UUID content, String kind, String address, String activity, Instant now) {
        em.createNativeQuery("insert into remote_reaction (content_id, kind, address, activity, at)"
                        + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                .setParameter(1, content)
                .setParameter(2, kind)
                .setParameter(3, address)
                .setParameter(4, activity)
                .setParameter(5, now)
                .executeUpdate();
    }

    void takeBackReaction(String activity, String address) {
        em.createNativeQuery("delete from remote_reaction where activity = ?1 and address = ?2")
                .setParameter(1, activity)
                .setParameter(2, address)
                .executeUpdate();
    }

    /** The same where the act to be undone is told as a whole, whatever its name. */
    void takeBackReaction(UUID content, String kind, String address) {
        em.createNativeQuery("delete from remote_reaction where content_id = ?1 and kind = ?2 and address = ?3")
                .setParameter(1, content)
                .setParameter(2, kind)
                .setParameter(3, address)
                .executeUpdate();
    }

    /** How often a text was liked and shared on other servers. */
    Reactions reactions(UUID content) {
        var rows = Rows.of(em.createNativeQuery("select count(*) filter (where kind = 'LIKE'),"
                        + " count(*) filter (where kind = 'ANNOUNCE') from remote_reaction where content_id = ?1")
                .setParameter(1, content));
        return new Reactions(((Number) rows.get(0)[0]).longValue(), ((Number) rows.get(0)[1]).longValue());
    }

    List<String> ownActorsWithKeys() {
        return em.createNativeQuery("select distinct actor from actor_key order by actor", String.class)
                .getResultList();
    }
}
