package org.madang.account.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.Rows;

@ApplicationScoped
class LinkRepository {

    private static final Duration WISHES_KEPT = Duration.ofHours(1);

    /** What waits for a mail to be written. */
    record Wish(String login, Purpose purpose) {}

    @PersistenceContext
    EntityManager em;

    void addWish(UUID id, String login, Purpose purpose, Instant now) {
        em.createNativeQuery("insert into link_wish (id, login, purpose, created_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, id)
                .setParameter(2, login)
                .setParameter(3, purpose.name())
                .setParameter(4, now)
                .executeUpdate();
    }

    Optional<Wish> takeWish(UUID id) {
        return Rows.of(em.createNativeQuery("delete from link_wish where id = ?1 returning login, purpose")
                        .setParameter(1, id))
                .stream()
                .findFirst()
                .map(r -> new Wish((String) r[0], Purpose.valueOf((String) r[1])));
    }

    void add(byte[] hash, Link link, Instant now) {
        em.createNativeQuery("insert into account_link (token_hash, person_id, purpose, email, created_at, expires_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, hash)
                .setParameter(2, link.person())
                .setParameter(3, link.purpose().name())
                .setParameter(4, link.email())
                .setParameter(5, now)
                .setParameter(6, now.plus(link.purpose().life()))
                .executeUpdate();
    }

    Optional<Link> find(byte[] hash, Instant now) {
        return first(em.createNativeQuery(
                        "select person_id, purpose, email from account_link where token_hash = ?1 and expires_at > ?2")
                .setParameter(1, hash)
                .setParameter(2, now));
    }

    /** Takes it away, so that of two that use it at once only one gets it. */
    Optional<Link> take(byte[] hash, Instant now) {
        return first(em.createNativeQuery("delete from account_link where token_hash = ?1 and expires_at > ?2"
                        + " returning person_id, purpose, email")
                .setParameter(1, hash)
                .setParameter(2, now));
    }

    private static Optional<Link> first(jakarta.persistence.Query query) {
        return Rows.of(query).stream()
                .findFirst()
                .map(r -> new Link((UUID) r[0], Purpose.valueOf((String) r[1]), (String) r[2]));
    }

    /** How many of a kind a person was sent since then and has not used. */
    long count(UUID person, Purpose purpose, Instant since) {
        return ((Number) em.createNativeQuery("select count(*) from account_link"
                                + " where person_id = ?1 and purpose = ?2 and created_at > ?3")
                        .setParameter(1, person)
                        .setParameter(2, purpose.name())
                        .setParameter(3, since)
                        .getSingleResult())
                .longValue();
    }

    void remove(UUID person, Collection<Purpose> purposes) {
        em.createNativeQuery("delete from account_link where person_id = ?1 and purpose in (?2)")
                .setParameter(1, person)
                .setParameter(2, purposes.stream().map(Purpose::name).toList())
                .executeUpdate();
    }

    void removeExpired(Instant now) {
        em.createNativeQuery("delete from account_link where expires_at <= ?1")
                .setParameter(1, now)
                .executeUpdate();
        em.createNativeQuery("delete from link_wish where created_at <= ?1")
                .setParameter(1, now.minus(WISHES_KEPT))
                .executeUpdate();
    }
}
