package org.madang.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Rows;

/** Who is registered. The database keeps the figures of a calling in step with these rows. */
@ApplicationScoped
class RegistrationRepository {

    @PersistenceContext
    EntityManager em;

    void add(UUID calling, UUID person, String note, Instant askedAt, @Nullable Instant seatedAt) {
        em.createNativeQuery("insert into registration (calling_id, person_id, note, asked_at, seated_at)"
                        + " values (?1, ?2, ?3, ?4, cast(?5 as timestamptz))")
                .setParameter(1, calling)
                .setParameter(2, person)
                .setParameter(3, note)
                .setParameter(4, askedAt)
                .setParameter(5, seatedAt)
                .executeUpdate();
    }

    /** Whether the person was registered. */
    boolean remove(UUID calling, UUID person) {
        return of("delete from registration where calling_id = ?1 and person_id = ?2", calling, person)
                        .executeUpdate()
                == 1;
    }

    /** How somebody stands; empty if not registered. */
    Optional<Place> place(UUID calling, UUID person) {
        return Optional.ofNullable(places(person, List.of(calling)).get(calling));
    }

    /** How somebody stands, by calling. */
    Map<UUID, Place> places(UUID person, List<UUID> callings) {
        return Rows.of(em.createNativeQuery("select calling_id, seated_at is not null from registration"
                                + " where person_id = ?1 and calling_id in (?2)")
                        .setParameter(1, person)
                        .setParameter(2, callings))
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> place(row[1])));
    }

    /** Gives seats to those who wait longest; whoever got one, in their order. */
    @SuppressWarnings("unchecked")
    List<UUID> moveUp(UUID calling, int seats, Instant now) {
        List<UUID> next = em.createNativeQuery("""
                        select person_id from registration where calling_id = ?1 and seated_at is null
                        order by asked_at, person_id limit ?2
                        """, UUID.class)
                .setParameter(1, calling)
                .setParameter(2, seats)
                .getResultList();
        for (var person : next) {
            of("update registration set seated_at = ?3 where calling_id = ?1 and person_id = ?2", calling, person)
                    .setParameter(3, now)
                    .executeUpdate();
        }
        return next;
    }

    /** Everybody, those with a seat first, in the order in which they asked. */
    List<Registered> people(UUID calling) {
        return Rows.of(em.createNativeQuery("""
                        select p.handle, p.display_name, r.seated_at is not null, r.asked_at, r.note
                        from registration r join person p on p.id = r.person_id where r.calling_id = ?1
                        order by r.seated_at is null, r.asked_at, p.handle
                        """).setParameter(1, calling)).stream()
                .map(row -> new Registered(
                        (String) row[0], (String) row[1], place(row[2]), (Instant) row[3], (String) row[4]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<UUID> personsOf(UUID calling) {
        return em.createNativeQuery("select person_id from registration where calling_id = ?1", UUID.class)
                .setParameter(1, calling)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<UUID> callingsOf(UUID person) {
        return em.createNativeQuery("select calling_id from registration where person_id = ?1", UUID.class)
                .setParameter(1, person)
                .getResultList();
    }

    /** What somebody registered for and is not over, the next first. */
    List<OwnRegistration> ahead(UUID person, Instant now) {
        return Rows.of(em.createNativeQuery("""
                        select k.number, p.title, c.kind, r.seated_at is not null, c.starts_at, c.closes_at
                        from registration r join calling c on c.id = r.calling_id
                            join content k on k.id = c.post_id join post p on p.id = c.post_id
                        where r.person_id = ?1 and k.visibility = 'PUBLIC'
                            and coalesce(c.ends_at, c.starts_at, c.closes_at) > ?2
                        order by coalesce(c.starts_at, c.closes_at)
                        """).setParameter(1, person).setParameter(2, now)).stream()
                .map(row -> new OwnRegistration(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        CallingKind.valueOf((String) row[2]),
                        place(row[3]),
                        (Instant) row[4],
                        (Instant) row[5]))
                .toList();
    }

    /** Forgets who came to what was over by then; how many rows that were. */
    int forgetBefore(Instant moment) {
        return em.createNativeQuery("""
                        delete from registration r using calling c where c.id = r.calling_id
                            and coalesce(c.ends_at, c.starts_at, c.closes_at) < ?1
                        """).setParameter(1, moment).executeUpdate();
    }

    List<Map<String, Object>> copyFor(UUID person) {
        return Rows.named(em.createNativeQuery("""
                        select k.number, c.kind, r.seated_at is not null, r.asked_at, nullif(r.note, '')
                        from registration r join calling c on c.id = r.calling_id join content k on k.id = c.post_id
                        where r.person_id = ?1 order by r.asked_at
                        """).setParameter(1, person), "post", "kind", "seat", "askedAt", "note");
    }

    /** Where the other account is registered already, nothing is handed over. */
    void handOver(UUID from, UUID to) {
        of("""
                update registration r set person_id = ?2 where person_id = ?1
                    and not exists (select from registration o where o.calling_id = r.calling_id and o.person_id = ?2)
                """, from, to).executeUpdate();
    }

    private Query of(String sql, UUID first, UUID second) {
        return em.createNativeQuery(sql).setParameter(1, first).setParameter(2, second);
    }

    private static Place place(Object seated) {
        return Boolean.TRUE.equals(seated) ? Place.SEATED : Place.WAITING;
    }
}
