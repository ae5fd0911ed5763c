package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.account.SignInService.Means;
import org.madang.account.SignedIn.Access;
import org.madang.shared.Ids;
import org.madang.shared.Rows;
import org.madang.shared.Sql;

@ApplicationScoped
class SignInRepository {

    private static final String FIND = """
            select p.id, p.handle, p.display_name, p.neighbourhood, p.department, p.created_at, p.verified_at,
                   p.active_days, s.expires_at, s.last_seen_at,
                   (select string_agg(r.role, ',') from person_role r where r.person_id = p.id),
                   p.email_confirmed_at, s.id, s.scopes, s.idle_seconds,
                   case when p.suspended_until > ? then p.suspended_until end, p.suspended_for,
                   s.strong,
                   (select count(*) from consent c where c.person_id = p.id and c.revoked_at is null
                        and c.kind || ' ' || c.edition in (?, ?))
            from sign_in s join person p on p.id = s.person_id
            where s.token_hash = ? and s.kind = ? and s.expires_at > ?
                  and (s.idle_seconds is null or s.last_seen_at + make_interval(secs => s.idle_seconds) > ?)
            """;

    record Row(SignedIn person, Instant seenAt) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    UUID add(
            byte[] hash,
            UUID person,
            WantedSignIn wanted,
            boolean strong,
            @Nullable Duration idle,
            Instant now,
            Instant expires) {
        em.flush();
        var id = Ids.next(now);
        em.createNativeQuery("""
                        insert into sign_in (token_hash, person_id, kind, created_at, expires_at, last_seen_at,
                                             id, device, name, scopes, idle_seconds, strong)
                        values (?1, ?2, ?3, ?4, ?5, ?4, ?6, ?7, ?8, ?9, nullif(?10, 0), ?11)
                        """)
                .setParameter(1, hash)
                .setParameter(2, person)
                .setParameter(3, wanted.means().name())
                .setParameter(4, now)
                .setParameter(5, expires)
                .setParameter(6, id)
                .setParameter(7, wanted.device())
                .setParameter(8, wanted.name())
                .setParameter(9, Scope.stored(wanted.scopes()))
                .setParameter(10, idle == null ? 0 : (int) idle.toSeconds())
                .setParameter(11, strong)
                .executeUpdate();
        return id;
    }

    /** One statement, asked with nearly every request. */
    Optional<Row> find(byte[] hash, Means means, Instant now) {
        return sql.first(
                FIND,
                row -> row(row, now),
                now,
                Consent.TERMS + " " + Consent.TERMS.edition(),
                Consent.PRIVACY + " " + Consent.PRIVACY.edition(),
                hash,
                means.name(),
                now,
                now);
    }

    private static Row row(ResultSet r, Instant now) throws SQLException {
        var expires = Sql.present(Sql.instant(r, 9));
        var seen = Sql.present(Sql.instant(r, 10));
        var suspended = Sql.instant(r, 16);
        var person = new SignedIn(
                Sql.present(Sql.id(r, 1)),
                r.getString(2),
                r.getString(3),
                roles(r.getString(11)),
                r.getString(4),
                r.getString(5),
                Sql.present(Sql.instant(r, 6)),
                Sql.instant(r, 7),
                r.getInt(8),
                Sql.instant(r, 12),
                new Access(
                        Sql.present(Sql.id(r, 13)),
                        Scope.read(r.getString(14)),
                        end(now, r.getObject(15), expires),
                        expires,
                        r.getBoolean(18)),
                suspended == null ? null : new SignedIn.Suspension(suspended, r.getString(17)),
                r.getInt(19) < Consent.required().size());
        return new Row(person, seen);
    }

    /** When it ends if nothing comes after {@code seen}. */
    static Instant end(Instant seen, @Nullable Object idleSeconds, Instant expires) {
        if (idleSeconds == null) {
            return expires;
        }
        var idle = seen.plusSeconds(((Number) idleSeconds).longValue());
        return idle.isBefore(expires) ? idle : expires;
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
                        "update person set active_days = active_days + 1, last_active_on = ?1, version = version + 1,"
                                + " closing_at = case when closing_unused then null else closing_at end,"
                                + " closing_unused = false"
                                + " where id = ?2 and (last_active_on is null or last_active_on < ?1)")
                .setParameter(1, day)
                .setParameter(2, person)
                .executeUpdate();
    }

    List<SignInRow> of(UUID person, UUID current, Instant now) {
        return Rows.of(em.createNativeQuery("""
                        select id, kind, device, name, scopes, created_at, expires_at, last_seen_at, idle_seconds
                        from sign_in
                        where person_id = ?1 and expires_at > ?2
                              and (idle_seconds is null or last_seen_at + make_interval(secs => idle_seconds) > ?2)
                        order by last_seen_at desc, id desc
                        """).setParameter(1, person).setParameter(2, now)).stream()
                .map(r -> new SignInRow(
                        (UUID) r[0],
                        Means.valueOf((String) r[1]),
                        (String) r[2],
                        (String) r[3],
                        Scope.read((String) r[4]),
                        (Instant) r[5],
                        end((Instant) r[7], r[8], (Instant) r[6]),
                        (Instant) r[7],
                        r[0].equals(current)))
                .toList();
    }

    /** @return whether there was such a sign-in of this person */
    boolean remove(UUID person, UUID id) {
        return em.createNativeQuery("delete from sign_in where person_id = ?1 and id = ?2")
                        .setParameter(1, person)
                        .setParameter(2, id)
                        .executeUpdate()
                > 0;
    }

    int removeAllBut(UUID person, UUID kept) {
        return em.createNativeQuery("delete from sign_in where person_id = ?1 and id <> ?2")
                .setParameter(1, person)
                .setParameter(2, kept)
                .executeUpdate();
    }

    int removeSessionsBut(UUID person, UUID kept) {
        return em.createNativeQuery("delete from sign_in where person_id = ?1 and id <> ?2 and kind = 'SESSION'")
                .setParameter(1, person)
                .setParameter(2, kept)
                .executeUpdate();
    }

    void strengthen(byte[] hash) {
        em.createNativeQuery("update sign_in set strong = true where token_hash = ?1")
                .setParameter(1, hash)
                .executeUpdate();
    }

    void remove(byte[] hash) {
        em.createNativeQuery("delete from sign_in where token_hash = ?1")
                .setParameter(1, hash)
                .executeUpdate();
    }

    void removeExpired(Instant now) {
        em.createNativeQuery("""
                        delete from sign_in where expires_at <= ?1
                            or last_seen_at + make_interval(secs => idle_seconds) <= ?1
                        """).setParameter(1, now).executeUpdate();
    }
}
