package org.madang.syndication.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.Rows;

@ApplicationScoped
class SubscriberRepository {

    private static final String SELECT =
            "select id, email, language, token, confirmed_at is not null from list_subscriber ";

    @PersistenceContext
    EntityManager em;

    /** Asks again with a new token unless somebody did so lately, or confirmed already; whether a mail has to go. */
    boolean ask(Subscriber subscriber, Instant now, Instant lately) {
        return em.createNativeQuery("""
                        insert into list_subscriber as s (id, email, language, token, asked_at)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (email) do update set token = excluded.token, language = excluded.language,
                            asked_at = excluded.asked_at
                            where s.confirmed_at is null and s.asked_at < ?6
                        """)
                        .setParameter(1, subscriber.id())
                        .setParameter(2, subscriber.email())
                        .setParameter(3, subscriber.language())
                        .setParameter(4, subscriber.token())
                        .setParameter(5, now)
                        .setParameter(6, lately)
                        .executeUpdate()
                == 1;
    }

    Optional<Subscriber> find(String token) {
        return read(em.createNativeQuery(SELECT + "where token = ?1").setParameter(1, token)).stream()
                .findFirst();
    }

    List<Subscriber> confirmed() {
        return read(em.createNativeQuery(SELECT + "where confirmed_at is not null order by id"));
    }

    private static List<Subscriber> read(Query query) {
        return Rows.of(query).stream()
                .map(r -> new Subscriber((UUID) r[0], (String) r[1], (String) r[2], (String) r[3], (Boolean) r[4]))
                .toList();
    }

    void confirm(UUID id, Instant now) {
        em.createNativeQuery("update list_subscriber set confirmed_at = ?2 where id = ?1 and confirmed_at is null")
                .setParameter(1, id)
                .setParameter(2, now)
                .executeUpdate();
    }

    void remove(UUID id) {
        em.createNativeQuery("delete from list_subscriber where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    void forgetUnconfirmed(Instant before) {
        em.createNativeQuery("delete from list_subscriber where confirmed_at is null and asked_at < ?1")
                .setParameter(1, before)
                .executeUpdate();
    }

    long count() {
        return ((Number) em.createNativeQuery("select count(*) from list_subscriber where confirmed_at is not null")
                        .getSingleResult())
                .longValue();
    }

    /** Whether it is sent for the first time. */
    boolean begin(String key, Instant now) {
        return em.createNativeQuery("insert into list_issue (key, at) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, key)
                        .setParameter(2, now)
                        .executeUpdate()
                == 1;
    }
}
