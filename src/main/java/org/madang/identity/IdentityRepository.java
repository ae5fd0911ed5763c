package org.madang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.Rows;

@ApplicationScoped
class IdentityRepository {

    @PersistenceContext
    EntityManager em;

    /** Whom a mark belongs to, in any of its spellings. */
    Optional<UUID> holder(List<byte[]> spellings) {
        return spellings.stream().flatMap(this::holder).findFirst();
    }

    private Stream<UUID> holder(byte[] mark) {
        List<?> found = em.createNativeQuery("select person_id from identity.mark where mark = ?1", UUID.class)
                .setParameter(1, mark)
                .getResultList();
        return found.stream().map(UUID.class::cast);
    }

    /** Whether the mark is this person's now: of two who come at once, one has it. */
    boolean claim(byte[] mark, UUID person) {
        return em.createNativeQuery("insert into identity.mark values (?1, ?2) on conflict do nothing")
                        .setParameter(1, mark)
                        .setParameter(2, person)
                        .executeUpdate()
                > 0;
    }

    void remember(UUID person, byte[] sealed, Instant at) {
        em.createNativeQuery(
                        "insert into identity.finding values (?1, ?2, ?3)"
                                + " on conflict (person_id) do update set sealed = excluded.sealed, found_at = excluded.found_at")
                .setParameter(1, person)
                .setParameter(2, sealed)
                .setParameter(3, at)
                .executeUpdate();
    }

    byte @Nullable [] kept(UUID person) {
        List<?> found = em.createNativeQuery("select sealed from identity.finding where person_id = ?1", byte[].class)
                .setParameter(1, person)
                .getResultList();
        return found.isEmpty() ? null : (byte[]) found.get(0);
    }

    void addLook(UUID id, UUID person, UUID by, String reason, Instant at) {
        em.createNativeQuery("insert into identity.look values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, id)
                .setParameter(2, person)
                .setParameter(3, by)
                .setParameter(4, reason)
                .setParameter(5, at)
                .executeUpdate();
    }

    Page<Look> looks(PageRequest request) {
        var rows = Rows.of(
                em.createNativeQuery("""
                        select l.looked_at, l.reason, coalesce(p.handle, ''), coalesce(b.handle, '')
                        from identity.look l
                             left join person p on p.id = l.person_id
                             left join person b on b.id = l.by_person
                        order by l.looked_at desc, l.id desc
                        """).setFirstResult(request.offset()).setMaxResults(request.size()));
        var total = ((Number) em.createNativeQuery("select count(*) from identity.look")
                        .getSingleResult())
                .longValue();
        var looks = rows.stream()
                .map(r -> new Look((Instant) r[0], (String) r[1], (String) r[2], (String) r[3]))
                .toList();
        return new Page<>(looks, total, request);
    }
}
