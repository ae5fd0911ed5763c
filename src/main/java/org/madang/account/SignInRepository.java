package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.account.SignInService.Means;
import org.madang.shared.Rows;

@ApplicationScoped
class SignInRepository {

    record Row(SignedIn person, Instant seenAt) {}

    @PersistenceContext
    EntityManager em;

    void add(byte[] hash, UUID person, Means means, Instant now, Instant expires) {
        em.flush();
        em.createNativeQuery("insert into sign_in (token_hash, person_id, kind, created_at, expires_at, last_seen_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?4)")
                .setParameter(1, hash)
                .setParameter(2, person)
                .setParameter(3, means.name())
                .setParameter(4, now)
                .setParameter(5, expires)
                .executeUpdate();
    }

    Optional<Row> find(byte[] hash, Means means, Instant now) {
        return Rows.of(em.createNativeQuery("""
                        select p.id, p.handle, p.display_name, p.neighbourhood, p.department, p.created_at, p.verified_at,
                               p.active_days, s.expires_at, s.last_seen_at,
                               (select string_agg(r.role, ',') from person_role r where r.person_id = p.id)
                        from sign_in s join person p on p.id = s.person_id
                        where s.token_hash = ?1 and s.kind = ?2 and s.expires_at > ?3
                        """)
                        .setParameter(1, hash)
                        .setParameter(2, means.name())
                        .setParameter(3, now))
                .stream()
                .findFirst()
                .map(SignInRepository::row);
    }

    private static Row row(Object[] r) {
        var person = new SignedIn(
                (UUID) r[0],
                (String) r[1],
                (String) r[2],
                roles((String) r[10]),
                (String) r[3],
                (String) r[4],
                (Instant) r[5],
                (Instant) r[6],
                ((Number) r[7]).intValue(),
                (Instant) r[8]);
        return new Row(person, (Instant) r[9]);
    }

    private static Set<Role> roles(@Nullable String roles) {
        return roles == null
                ? Set.of()
                : Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    void seen(byte[] hash, Instant now) {
        em.createNativeQuery("update sign_in set last_seen_at = ?1 where token_hash = ?2")
                .setParameter(1, now)
                .setParameter(2, hash)
                .executeUpdate();
    }

    void active(UUID person, LocalDate day) {
        em.createNativeQuery(
                        "update person set active_days = active_days + 1, last_active_on = ?1, version = version + 1"
                                + " where id = ?2 and (last_active_on is null or last_active_on < ?1)")
                .setParameter(1, day)
                .setParameter(2, person)
                .executeUpdate();
    }

    void remove(byte[] hash) {
        em.createNativeQuery("delete from sign_in where token_hash = ?1")
                .setParameter(1, hash)
                .executeUpdate();
    }

    void removeExpired(Instant now) {
        em.createNativeQuery("delete from sign_in where expires_at <= ?1")
                .setParameter(1, now)
                .executeUpdate();
    }
}
