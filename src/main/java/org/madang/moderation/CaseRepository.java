package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.madang.content.Content;
import org.madang.shared.Rows;

/** Everything that a weighing rests on. */
@ApplicationScoped
class CaseRepository {

    @PersistenceContext
    EntityManager em;

    /** How things stand with a text, held for this transaction alone; empty if nobody ever flagged it. */
    Optional<Weighing> lock(UUID content) {
        return Optional.ofNullable(em.find(Weighing.class, content, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same; made if there is none. Two first flags at once wait for each other at the text itself. */
    Weighing lock(Content content, Instant now) {
        return lock(content.getId()).orElseGet(() -> {
            em.createNativeQuery("select id from content where id = ?1 for no key update", UUID.class)
                    .setParameter(1, content.getId())
                    .getSingleResult();
            return lock(content.getId()).orElseGet(() -> {
                var made = new Weighing(content, now);
                em.persist(made);
                em.flush();
                return made;
            });
        });
    }

    Optional<Weighing> find(UUID content) {
        return Optional.ofNullable(em.find(Weighing.class, content));
    }

    List<Weighing> all(List<UUID> contents) {
        return em.createQuery("select w from Weighing w where w.contentId in (:contents)", Weighing.class)
                .setParameter("contents", contents)
                .getResultList();
    }

    /** The flags on a wording as judgements, the earliest first; read without entities, for there may be thousands. */
    List<Judgement> flags(UUID content, int textVersion) {
        return Rows.of(em.createNativeQuery(
                                "select person_id, reason, tier, agreed, rejected, at, in_return, door, link from flag"
                                        + " where content_id = ?1 and text_version = ?2 and withdrawn_at is null order by at")
                        .setParameter(1, content)
                        .setParameter(2, textVersion))
                .stream()
                .map(row -> new Judgement(
                        (UUID) row[0],
                        FlagReason.valueOf((String) row[1]),
                        ((BigDecimal) row[2]).doubleValue(),
                        (Integer) row[3],
                        (Integer) row[4],
                        (Instant) row[5],
                        (Boolean) row[6],
                        (String) row[7],
                        (String) row[8]))
                .toList();
    }

    Set<Ties.Pair> ties(UUID content, int textVersion) {
        return Rows.of(em.createNativeQuery(
                                "select one, other from flag_tie where content_id = ?1 and text_version = ?2")
                        .setParameter(1, content)
                        .setParameter(2, textVersion))
                .stream()
                .map(row -> new Ties.Pair((UUID) row[0], (UUID) row[1]))
                .collect(Collectors.toSet());
    }

    void tie(UUID content, int textVersion, Set<Ties.Pair> pairs) {
        for (var pair : pairs) {
            boolean inOrder = pair.one().toString().compareTo(pair.other().toString()) < 0;
            em.createNativeQuery("insert into flag_tie (content_id, text_version, one, other) values (?1, ?2, ?3, ?4)"
                            + " on conflict do nothing")
                    .setParameter(1, content)
                    .setParameter(2, textVersion)
                    .setParameter(3, inOrder ? pair.one() : pair.other())
                    .setParameter(4, inOrder ? pair.other() : pair.one())
                    .executeUpdate();
        }
    }

    /**
     * Of the people who judged a wording, those whom a person flags together with, by the last {@link Ties#DAYS} days.
     *
     * @param since the beginning of those days
     */
    Set<Ties.Pair> tiesOf(UUID person, UUID content, int textVersion, Instant since) {
        Set<Ties.Pair> pairs = new HashSet<>();
        for (var row : Rows.of(em.createNativeQuery("""
                        with mine as (select distinct content_id, text_version from flag
                                      where person_id = :person and withdrawn_at is null and at >= :since),
                        shared as (select o.person_id, count(*) as together from mine m
                                   join flag o on o.content_id = m.content_id and o.text_version = m.text_version
                                        and o.withdrawn_at is null and o.at >= :since and o.person_id <> :person
                                   group by o.person_id having count(*) >= :least)
                        select s.person_id, s.together, (select count(*) from mine),
                               (select count(*) from flag f where f.person_id = s.person_id and f.withdrawn_at is null
                                       and f.at >= :since)
                        from shared s
                        where exists (select 1 from flag h where h.content_id = :content and h.text_version = :version
                                             and h.person_id = s.person_id and h.withdrawn_at is null)
                           or exists (select 1 from keep_open v where v.content_id = :content
                                             and v.text_version = :version and v.person_id = s.person_id)
                        """)
                .setParameter("person", person)
                .setParameter("since", since)
                .setParameter("least", Ties.SHARED_FLAGS)
                .setParameter("content", content)
                .setParameter("version", textVersion))) {
            if (Ties.tied(count(row[1]), count(row[2]), count(row[3]))) {
                pairs.add(new Ties.Pair(person, (UUID) row[0]));
            }
        }
        return pairs;
    }

    /** Everybody who flags together, among those who flagged a wording. */
    Set<Ties.Pair> tiesAmong(UUID content, int textVersion, Instant since) {
        Set<Ties.Pair> pairs = new HashSet<>();
        for (var row : Rows.of(em.createNativeQuery("""
                        with here as (select person_id from flag where content_id = :content
                                      and text_version = :version and withdrawn_at is null),
                        theirs as (select f.person_id, f.content_id, f.text_version from flag f
                                   join here using (person_id) where f.withdrawn_at is null and f.at >= :since),
                        sizes as (select person_id, count(*) as size from theirs group by person_id),
                        shared as (select a.person_id as one, b.person_id as other, count(*) as together
                                   from theirs a join theirs b on b.content_id = a.content_id
                                        and b.text_version = a.text_version and a.person_id < b.person_id
                                   group by a.person_id, b.person_id having count(*) >= :least)
                        select s.one, s.other, s.together, x.size, y.size from shared s
                        join sizes x on x.person_id = s.one join sizes y on y.person_id = s.other
                        """)
                .setParameter("content", content)
                .setParameter("version", textVersion)
                .setParameter("since", since)
                .setParameter("least", Ties.SHARED_FLAGS))) {
            if (Ties.tied(count(row[2]), count(row[3]), count(row[4]))) {
                pairs.add(new Ties.Pair((UUID) row[0], (UUID) row[1]));
            }
        }
        return pairs;
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }

    /** Whether the author of a text flagged something of this person's after a moment. */
    boolean flaggedBack(UUID author, UUID person, Instant since) {
        return (Boolean) em.createNativeQuery(
                        "select exists (select 1 from flag f join content c on c.id = f.content_id"
                                + " where f.person_id = ?1 and c.author_id = ?2 and f.at > ?3)",
                        Boolean.class)
                .setParameter(1, author)
                .setParameter(2, person)
                .setParameter(3, since)
                .getSingleResult();
    }

    /** Reasons that may not fold a text now, because a jury opened it. */
    @SuppressWarnings("unchecked")
    Set<FlagReason> safe(UUID content, Instant now) {
        var reasons = (List<String>) em.createNativeQuery(
                        "select reason from safe_reason where content_id = ?1 and until > ?2", String.class)
                .setParameter(1, content)
                .setParameter(2, now)
                .getResultList();
        return reasons.stream().map(FlagReason::valueOf).collect(Collectors.toSet());
    }

    void makeSafe(UUID content, FlagReason reason, Instant until) {
        em.createNativeQuery("insert into safe_reason (content_id, reason, until) values (?1, ?2, ?3)"
                        + " on conflict (content_id, reason) do update set until = excluded.until")
                .setParameter(1, content)
                .setParameter(2, reason.name())
                .setParameter(3, until)
                .executeUpdate();
    }
}
