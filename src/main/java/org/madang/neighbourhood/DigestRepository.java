package org.madang.neighbourhood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.shared.Rows;

@ApplicationScoped
class DigestRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    /** A mail that is due, with whom to write to. */
    record Due(UUID person, String place, String token, Instant toldUntil, String mail, String language, String name) {}

    void set(UUID person, Digest digest, String token, Instant now) {
        em.createNativeQuery("""
                        insert into neighbourhood_digest (person_id, place, every, token, told_until, created_at)
                        values (?1, ?2, ?3, ?4, ?5, ?5)
                        on conflict (person_id) do update set place = excluded.place, every = excluded.every
                        """)
                .setParameter(1, person)
                .setParameter(2, digest.place())
                .setParameter(3, digest.every().name())
                .setParameter(4, token)
                .setParameter(5, now)
                .executeUpdate();
    }

    Optional<Digest> find(UUID person) {
        return Rows.of(em.createNativeQuery("select place, every from neighbourhood_digest where person_id = ?1")
                        .setParameter(1, person))
                .stream()
                .findFirst()
                .map(row -> new Digest((String) row[0], Rhythm.valueOf((String) row[1])));
    }

    void remove(UUID person) {
        em.createNativeQuery("delete from neighbourhood_digest where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    /** Whether there was one. */
    boolean remove(String token) {
        return em.createNativeQuery("delete from neighbourhood_digest where token = ?1")
                        .setParameter(1, token)
                        .executeUpdate()
                == 1;
    }

    List<Due> due(Rhythm every, Instant toldBefore) {
        return Rows.of(em.createNativeQuery("""
                        select d.person_id, d.place, d.token, d.told_until, p.email, p.language, p.display_name
                        from neighbourhood_digest d join person p on p.id = d.person_id
                        where d.every = ?1 and d.told_until <= ?2 and p.closed_at is null
                            and p.email_confirmed_at is not null
                        order by d.person_id
                        """).setParameter(1, every.name()).setParameter(2, toldBefore)).stream()
                .map(r -> new Due(
                        (UUID) r[0],
                        (String) r[1],
                        (String) r[2],
                        (Instant) r[3],
                        (String) r[4],
                        (String) r[5],
                        (String) r[6]))
                .toList();
    }

    void told(UUID person, Instant until) {
        em.createNativeQuery("update neighbourhood_digest set told_until = ?2 where person_id = ?1")
                .setParameter(1, person)
                .setParameter(2, until)
                .executeUpdate();
    }

    @Override
    public String name() {
        return "neighbourhood-digest";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("select place, every, created_at from neighbourhood_digest where person_id = ?1")
                        .setParameter(1, person),
                "place",
                "every",
                "created_at");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        remove(person);
    }

    @Override
    public void handOver(UUID from, UUID to) {
        em.createNativeQuery("update neighbourhood_digest set person_id = :to where person_id = :from and not exists"
                        + " (select 1 from neighbourhood_digest o where o.person_id = :to)")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        remove(from);
    }
}
