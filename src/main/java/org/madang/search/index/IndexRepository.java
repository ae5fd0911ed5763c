package org.madang.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.madang.shared.Rows;

@ApplicationScoped
class IndexRepository {

    private static final long ONE_AT_A_TIME = 4_318_008_514L;
    private static final int MOST_COMPARED = 10_000;

    @PersistenceContext
    EntityManager em;

    /** A text that the index has to take in or out. */
    record Work(long id, UUID content, boolean urgent) {}

    /** A text by its number, as the database or the index has it. */
    record Version(UUID id, int version) {}

    /** Makes the index where there is none, and adds fields that are new. Fails while a cluster does not answer. */
    void ensureIndex() {
        Search.mapping(em.getEntityManagerFactory())
                .scope(Findable.class)
                .schemaManager()
                .createOrUpdate();
    }

    /** How many texts the index holds. */
    long indexed() {
        return Search.session(em)
                .search(Findable.class)
                .where(f -> f.matchAll())
                .fetchTotalHitCount();
    }

    /** How many it should hold. */
    long readable() {
        return em.createQuery("select count(f) from Findable f", Long.class).getSingleResult();
    }

    /** Whether this transaction may change the index: one at a time, or an older state might be written last. */
    boolean mayWrite() {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(?1)", Boolean.class)
                .setParameter(1, ONE_AT_A_TIME)
                .getSingleResult();
    }

    List<Work> next(int most) {
        return Rows.of(em.createNativeQuery(
                                "select id, content_id, urgent from index_work order by urgent desc, id limit ?1")
                        .setParameter(1, most))
                .stream()
                .map(r -> new Work(((Number) r[0]).longValue(), (UUID) r[1], (Boolean) r[2]))
                .toList();
    }

    void done(Collection<Long> work) {
        em.createNativeQuery("delete from index_work where id in (:done)")
                .setParameter("done", work)
                .executeUpdate();
    }

    void putLast(Work work) {
        em.createNativeQuery("insert into index_work (content_id, urgent) values (?1, ?2)")
                .setParameter(1, work.content())
                .setParameter(2, work.urgent())
                .executeUpdate();
        done(List.of(work.id()));
    }

    /** Writes texts to the index as they are now, for good; what nobody may read goes out of it. */
    void write(Collection<UUID> ids) {
        var session = Search.session(em);
        session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync());
        var plan = session.indexingPlan();
        var gone = new HashSet<>(ids);
        em.createQuery("select f from Findable f where f.id in (:ids)", Findable.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(text -> {
                    plan.addOrUpdate(text);
                    gone.remove(text.getId());
                });
        gone.forEach(id -> plan.purge(Findable.class, id, null));
        plan.execute();
    }

    /** Wants every text read again, after whatever else waits. */
    long wantAll() {
        return em.createNativeQuery("""
                        insert into index_work (content_id, urgent)
                        (select id, false from content where visibility = 'PUBLIC' order by kind desc, number desc)
                        union all (select id, false from hub_item where gone_at is null order by number desc)
                        """).executeUpdate();
    }

    /** Forgets what waits, because everything is to be read anyway. */
    void forgetWork() {
        em.createNativeQuery("delete from index_work").executeUpdate();
    }

    void want(Collection<UUID> ids) {
        ids.forEach(id -> em.createNativeQuery("insert into index_work (content_id) values (?1)")
                .setParameter(1, id)
                .executeUpdate());
    }

    long waiting() {
        return count("select count(*) from index_work");
    }

    /** Whether anything waits of a refill. */
    boolean isRefilled() {
        return count("select count(*) from (select 1 from index_work where not urgent limit 1) w") == 0;
    }

    private long count(String query) {
        return ((Number) em.createNativeQuery(query, Long.class).getSingleResult()).longValue();
    }

    void refillBegins(long total, Instant now) {
        em.createNativeQuery("""
                        insert into index_refill (started_at, total) values (?1, ?2)
                        on conflict (only_one) do update
                            set started_at = excluded.started_at, total = excluded.total, ended_at = null
                        """).setParameter(1, now).setParameter(2, total).executeUpdate();
    }

    /** Whether this transaction is the one that ends it. */
    boolean refillEnds(Instant now) {
        return em.createNativeQuery("update index_refill set ended_at = ?1 where ended_at is null")
                        .setParameter(1, now)
                        .executeUpdate()
                > 0;
    }

    /** The last one; empty if there never was one. */
    Optional<Refill> refill() {
        return Rows.of(em.createNativeQuery("""
                        select started_at, ended_at, total,
                            case when ended_at is null then (select count(*) from index_work where not urgent) else 0 end
                        from index_refill
                        """)).stream()
                .map(r -> new Refill(
                        (Instant) r[0], (Instant) r[1], ((Number) r[2]).longValue(), ((Number) r[3]).longValue()))
                .findFirst();
    }

    long highest(FoundType type) {
        return count(
                type == FoundType.HUB_ITEM
                        ? "select coalesce(max(number), 0) from hub_item"
                        : "select coalesce(max(number), 0) from content where kind = '" + type + "'");
    }

    /** What of a range of numbers everybody may read, as the database has it. */
    Map<Long, Version> readable(FoundType kind, long from, long to) {
        Map<Long, Version> found = new HashMap<>();
        em.createQuery(
                        "select f.number, f.id, f.version from Findable f where f.kind = :kind and f.number between :from and :to",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .forEach(r -> found.put((Long) r[0], new Version((UUID) r[1], (Integer) r[2])));
        return found;
    }

    /** The same as the index has it. */
    Map<Long, Version> indexed(FoundType kind, long from, long to) {
        Map<Long, Version> found = new HashMap<>();
        Search.session(em)
                .search(Findable.class)
                .select(f -> f.composite()
                        .from(f.field("number", Long.class), f.id(UUID.class), f.field("version", Integer.class))
                        .asList())
                .where(f -> f.and(
                        f.match().field("kind").matching(kind),
                        f.range().field("number").between(from, to)))
                .fetchHits(MOST_COMPARED)
                .forEach(r -> found.put((Long) r.get(0), new Version((UUID) r.get(1), (Integer) r.get(2))));
        return found;
    }
}
