package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.madang.shared.Rows;

/** Votes to keep a contested text open. */
@ApplicationScoped
class KeepOpenRepository {

    @PersistenceContext
    EntityManager em;

    /** Adds a vote; whether the person had none before. */
    boolean add(UUID content, int textVersion, Judgement vote) {
        return em.createNativeQuery("""
                        insert into keep_open (content_id, text_version, person_id, tier, agreed, rejected, at, door, link)
                        values (:content, :version, :person, :tier, :agreed, :rejected, :at, nullif(:door, ''), nullif(:link, ''))
                        on conflict do nothing
                        """)
                        .setParameter("content", content)
                        .setParameter("version", textVersion)
                        .setParameter("person", vote.person())
                        .setParameter("tier", BigDecimal.valueOf(vote.tier()))
                        .setParameter("agreed", vote.agreed())
                        .setParameter("rejected", vote.rejected())
                        .setParameter("at", vote.at())
                        .setParameter("door", Objects.requireNonNullElse(vote.door(), ""))
                        .setParameter("link", Objects.requireNonNullElse(vote.link(), ""))
                        .executeUpdate()
                > 0;
    }

    /** Takes a vote back; whether there was one. */
    boolean remove(UUID content, int textVersion, UUID person) {
        return em.createNativeQuery(
                                "delete from keep_open where content_id = ?1 and text_version = ?2 and person_id = ?3")
                        .setParameter(1, content)
                        .setParameter(2, textVersion)
                        .setParameter(3, person)
                        .executeUpdate()
                > 0;
    }

    List<Judgement> votes(UUID content, int textVersion) {
        return Rows.of(em.createNativeQuery("select person_id, tier, agreed, rejected, at, door, link from keep_open"
                                + " where content_id = ?1 and text_version = ?2 order by at")
                        .setParameter(1, content)
                        .setParameter(2, textVersion))
                .stream()
                .map(row -> new Judgement(
                        (UUID) row[0],
                        null,
                        ((BigDecimal) row[1]).doubleValue(),
                        (Integer) row[2],
                        (Integer) row[3],
                        (Instant) row[4],
                        false,
                        (String) row[5],
                        (String) row[6]))
                .toList();
    }

    long since(UUID person, Instant moment) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from keep_open where person_id = ?1 and at >= ?2", Long.class)
                        .setParameter(1, person)
                        .setParameter(2, moment)
                        .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked")
    List<UUID> by(UUID person, List<UUID> contents) {
        return em.createNativeQuery(
                        "select content_id from keep_open where person_id = :person and content_id in (:contents)",
                        UUID.class)
                .setParameter("person", person)
                .setParameter("contents", contents)
                .getResultList();
    }
}
