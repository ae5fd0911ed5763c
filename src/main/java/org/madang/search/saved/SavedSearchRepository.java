package org.madang.search.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.shared.Rows;

@ApplicationScoped
class SavedSearchRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    /** One to be told of, with whom to tell. */
    record Due(UUID id, String address, String words, Instant toldUntil, String mail, String language, String name) {}

    void add(UUID person, SavedSearch search) {
        em.createNativeQuery("""
                        insert into saved_search (id, person_id, address, words, mail, told_until, created_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?6) on conflict (person_id, address) do nothing
                        """)
                .setParameter(1, search.id())
                .setParameter(2, person)
                .setParameter(3, search.address())
                .setParameter(4, search.words())
                .setParameter(5, search.mail())
                .setParameter(6, search.createdAt())
                .executeUpdate();
    }

    List<SavedSearch> list(UUID person) {
        return Rows.of(em.createNativeQuery("select id, address, words, mail, created_at from saved_search"
                                + " where person_id = ?1 order by created_at desc, id")
                        .setParameter(1, person))
                .stream()
                .map(r -> new SavedSearch((UUID) r[0], (String) r[1], (String) r[2], (Boolean) r[3], (Instant) r[4]))
                .toList();
    }

    /** Whether it was there, and the person's. */
    boolean remove(UUID person, UUID id) {
        return em.createNativeQuery("delete from saved_search where id = ?1 and person_id = ?2")
                        .setParameter(1, id)
                        .setParameter(2, person)
                        .executeUpdate()
                > 0;
    }

    /** Whether it was there, and the person's. */
    boolean tellByMail(UUID person, UUID id, boolean mail) {
        return em.createNativeQuery("update saved_search set mail = ?3 where id = ?1 and person_id = ?2")
                        .setParameter(1, id)
                        .setParameter(2, person)
                        .setParameter(3, mail)
                        .executeUpdate()
                > 0;
    }

    /** Those of people who can be written to. */
    List<Due> due() {
        return Rows.of(em.createNativeQuery("""
                        select s.id, s.address, s.words, s.told_until, p.email, p.language, p.display_name
                        from saved_search s join person p on p.id = s.person_id
                        where s.mail and p.closed_at is null and p.email_confirmed_at is not null
                        order by s.id
                        """)).stream()
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

    /** How many of these everybody may read and were published since. */
    long newOnes(Collection<UUID> ids, Instant since) {
        return ((Number) em.createNativeQuery("""
                                select (select count(*) from content where id in (:ids) and visibility = 'PUBLIC'
                                        and published_at > :since)
                                    + (select count(*) from hub_item where id in (:ids) and gone_at is null
                                        and at > :since)
                                """, Long.class)
                        .setParameter("ids", ids)
                        .setParameter("since", since)
                        .getSingleResult())
                .longValue();
    }

    void told(UUID id, Instant until) {
        em.createNativeQuery("update saved_search set told_until = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, until)
                .executeUpdate();
    }

    @Override
    public String name() {
        return "saved-searches";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("select address, words, mail, created_at from saved_search where person_id = ?1"
                                + " order by created_at")
                        .setParameter(1, person),
                "address",
                "words",
                "mail",
                "created_at");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        em.createNativeQuery("delete from saved_search where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    @Override
    public void handOver(UUID from, UUID to) {
        em.createNativeQuery("update saved_search s set person_id = :to where person_id = :from and not exists"
                        + " (select 1 from saved_search o where o.person_id = :to and o.address = s.address)")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        forget(from, false);
    }
}
