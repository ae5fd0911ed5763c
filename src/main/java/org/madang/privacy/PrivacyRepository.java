package org.madang.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.account.Consent;
import org.madang.account.Person;
import org.madang.account.PersonalRecords;
import org.madang.shared.Rows;

@ApplicationScoped
class PrivacyRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    /** The newest consent of each kind that was not revoked. */
    Map<Consent, ConsentRow> consents(UUID person) {
        return Rows.of(em.createNativeQuery("select distinct on (kind) kind, edition, given_at from consent"
                                + " where person_id = ?1 and revoked_at is null order by kind, given_at desc")
                        .setParameter(1, person))
                .stream()
                .map(r -> new ConsentRow(Consent.valueOf((String) r[0]), (String) r[1], (Instant) r[2]))
                .collect(Collectors.toMap(ConsentRow::kind, Function.identity()));
    }

    void agree(UUID person, Consent kind, Instant at) {
        em.createNativeQuery("insert into consent (person_id, kind, edition, given_at) values (?1, ?2, ?3, ?4)"
                        + " on conflict (person_id, kind, edition) do update set given_at = excluded.given_at,"
                        + " revoked_at = null where consent.revoked_at is not null")
                .setParameter(1, person)
                .setParameter(2, kind.name())
                .setParameter(3, kind.edition())
                .setParameter(4, at)
                .executeUpdate();
    }

    void revoke(UUID person, Consent kind, Instant at) {
        em.createNativeQuery("update consent set revoked_at = ?3 where person_id = ?1 and kind = ?2"
                        + " and revoked_at is null")
                .setParameter(1, person)
                .setParameter(2, kind.name())
                .setParameter(3, at)
                .executeUpdate();
    }

    void add(DataExport export) {
        em.persist(export);
        em.flush();
    }

    Optional<DataExport> export(UUID id) {
        return Optional.ofNullable(em.find(DataExport.class, id));
    }

    Optional<DataExport> exportOf(UUID person) {
        return em.createQuery(
                        "select e from DataExport e where e.personId = :person order by e.createdAt desc",
                        DataExport.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void dropExportsOf(UUID person) {
        em.createQuery("delete from DataExport e where e.personId = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    int dropExports(Instant expiredBefore) {
        return em.createQuery("delete from DataExport e where e.expiresAt < :moment")
                .setParameter("moment", expiredBefore)
                .executeUpdate();
    }

    /** Accounts whose time has come. */
    List<UUID> closingBefore(Instant moment) {
        return em.createQuery(
                        "select p.id from Person p where p.closingAt <= :moment and p.closedAt is null", UUID.class)
                .setParameter("moment", moment)
                .setMaxResults(500)
                .getResultList();
    }

    /** Residents without any office who were not here since a day. */
    List<Person> unusedSince(LocalDate day, Instant created) {
        return em.createQuery(
                        "select p from Person p where p.closedAt is null and p.closingAt is null"
                                + " and p.createdAt < :created and (p.lastActiveOn is null or p.lastActiveOn < :day)"
                                + " and not exists (select r from Person q join q.roles r where q.id = p.id"
                                + " and r <> org.madang.account.Role.RESIDENT)",
                        Person.class)
                .setParameter("day", day)
                .setParameter("created", created)
                .setMaxResults(500)
                .getResultList();
    }

    /** Forgets why somebody was suspended once that is over. */
    int forgetPastSuspensions(Instant now) {
        return em.createQuery(
                        "update Person p set p.suspendedUntil = null, p.suspendedFor = '', p.version = p.version + 1"
                                + " where p.suspendedUntil < :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    void askGuardian(UUID person, String email, byte[] tokenHash, Instant at, Instant expires) {
        em.flush();
        em.createNativeQuery("insert into guardian_wait (person_id, email, token_hash, asked_at, expires_at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, person)
                .setParameter(2, email)
                .setParameter(3, tokenHash)
                .setParameter(4, at)
                .setParameter(5, expires)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Optional<UUID> waitingFor(byte[] tokenHash, Instant now) {
        List<UUID> found = em.createNativeQuery(
                        "select person_id from guardian_wait where token_hash = ?1 and expires_at > ?2", UUID.class)
                .setParameter(1, tokenHash)
                .setParameter(2, now)
                .getResultList();
        return found.stream().findFirst();
    }

    void guardianAgreed(UUID person, String means, @Nullable UUID by, Instant at) {
        em.createNativeQuery("insert into guardian_consent (person_id, means, confirmed_at, confirmed_by)"
                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, person)
                .setParameter(2, means)
                .setParameter(3, at)
                .setParameter(4, by)
                .executeUpdate();
        em.createNativeQuery("delete from guardian_wait where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    /** Children whose guardian did not answer in time. */
    @SuppressWarnings("unchecked")
    List<UUID> unansweredBefore(Instant moment) {
        return em.createNativeQuery("select person_id from guardian_wait where expires_at <= ?1", UUID.class)
                .setParameter(1, moment)
                .getResultList();
    }

    @Override
    public String name() {
        return "consents";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("select kind, edition, given_at, revoked_at from consent where person_id = ?1"
                                + " order by given_at")
                        .setParameter(1, person),
                "kind",
                "edition",
                "givenAt",
                "revokedAt");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        dropExportsOf(person);
        for (var table : List.of("consent", "guardian_wait", "guardian_consent")) {
            em.createNativeQuery("delete from " + table + " where person_id = ?1")
                    .setParameter(1, person)
                    .executeUpdate();
        }
    }

    @Override
    public void handOver(UUID from, UUID to) {
        // the account that is kept has its own
    }
}
