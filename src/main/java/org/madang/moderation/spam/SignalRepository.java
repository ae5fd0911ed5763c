package org.madang.moderation.spam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.shared.Rows;

@ApplicationScoped
class SignalRepository {

    @PersistenceContext
    EntityManager em;

    /** Words of a comment, by its id. */
    record Words(UUID id, String body) {}

    void keep(UUID comment, Signal signal, Instant at) {
        em.createNativeQuery("insert into comment_signal (comment_id, score, quick, links, like_id, likeness, rude,"
                        + " words, at) values (:id, :score, :quick, :links, cast(:like as uuid), :likeness,"
                        + " cast(:rude as double precision), :words, :at)"
                        + " on conflict (comment_id) do update set score = excluded.score, links = excluded.links,"
                        + " like_id = excluded.like_id, likeness = excluded.likeness, rude = excluded.rude,"
                        + " words = excluded.words")
                .setParameter("id", comment)
                .setParameter("score", signal.score())
                .setParameter("quick", signal.quick())
                .setParameter("links", signal.links())
                .setParameter(
                        "like", signal.like() == null ? null : signal.like().toString())
                .setParameter("likeness", signal.likeness())
                .setParameter(
                        "rude", signal.rude() == null ? null : signal.rude().toString())
                .setParameter("words", String.join(" · ", signal.words()))
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The newest public comments, the newest first. */
    List<Words> recent(int most) {
        return Rows.of(em.createNativeQuery("select k.id, k.body from comment k join content c on c.id = k.id"
                                + " where c.kind = 'COMMENT' and c.visibility = 'PUBLIC' order by c.published_at desc")
                        .setMaxResults(most))
                .stream()
                .map(r -> new Words((UUID) r[0], (String) r[1]))
                .toList();
    }

    /** What juries decided last about each comment, the newest first. */
    List<Rudeness.Example> decided(int most) {
        return Rows.of(em.createNativeQuery("""
                                select k.body, l.action from (select distinct on (content_id) content_id, action, seq
                                    from moderation_log where action in ('UPHELD', 'RESTORED')
                                    order by content_id, seq desc) l
                                join comment k on k.id = l.content_id order by l.seq desc
                                """).setMaxResults(most)).stream()
                .map(r -> new Rudeness.Example((String) r[0], r[1].equals("UPHELD")))
                .toList();
    }

    /** The public comments that people should look at first. */
    List<Map<String, Object>> first(Instant since, int most) {
        return Rows.named(
                em.createNativeQuery("select c.number, k.body, s.score, s.quick, s.links, o.number as like, s.rude,"
                                + " s.words from comment_signal s join comment k on k.id = s.comment_id"
                                + " join content c on c.id = k.id left join content o on o.id = s.like_id"
                                + " where s.score > 0 and s.at >= ?1 and c.visibility = 'PUBLIC' and c.standing = 'OPEN'"
                                + " order by s.score desc, s.at desc")
                        .setParameter(1, since)
                        .setMaxResults(most),
                "number",
                "body",
                "score",
                "quick",
                "links",
                "like",
                "rude",
                "words");
    }
}
