package org.madang.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.madang.account.Person;
import org.madang.content.Content;
import org.madang.content.Kind;
import org.madang.shared.Rows;

@ApplicationScoped
class CommentRepository {

    @PersistenceContext
    EntityManager em;

    void add(Comment comment) {
        em.persist(comment);
    }

    void flush() {
        em.flush();
    }

    Optional<Comment> byNumber(long number) {
        return em.createQuery("select c from Comment c where c.number = :number", Comment.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The post or proposal that a comment is about. */
    Content subjectOf(Comment comment) {
        return em.createQuery("select s from Comment c join c.subject s where c.id = :id", Content.class)
                .setParameter("id", comment.getId())
                .getSingleResult();
    }

    /** A post or proposal by its number. */
    Optional<Content> subject(Kind kind, long number) {
        var entity = kind == Kind.POST ? "Post" : "Proposal";
        return em.createQuery("select s from " + entity + " s where s.number = :number", Content.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** How many public comments stand under each of these texts; none where there are none. */
    Map<UUID, Integer> publicCounts(Collection<UUID> subjects) {
        return Rows.counts(em.createNativeQuery(
                        "select c.subject_id, count(*) from comment c join content t on t.id = c.id"
                                + " where c.subject_id = any(cast(?1 as uuid[])) and t.visibility = 'PUBLIC' group by 1")
                .setParameter(1, subjects.toArray(UUID[]::new)));
    }

    List<UUID> subjectsSince(Instant moment) {
        return em.createQuery("select distinct c.subject.id from Comment c where c.publishedAt >= :moment", UUID.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    long byPersonSince(UUID person, Instant moment) {
        return em.createQuery(
                        "select count(c) from Comment c where c.author.id = :person and c.publishedAt >= :moment",
                        Long.class)
                .setParameter("person", person)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** Which of these handles are somebody's. */
    List<Person> people(Collection<String> handles) {
        return em.createQuery("select p from Person p where p.handle in :handles and p.closedAt is null", Person.class)
                .setParameter("handles", handles)
                .getResultList();
    }

    void keep(UUID comment, ForeignVoice voice) {
        em.createNativeQuery("insert into comment_source (comment_id, network, name, handle, url)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, comment)
                .setParameter(2, voice.network())
                .setParameter(3, voice.name())
                .setParameter(4, voice.handle())
                .setParameter(5, voice.url())
                .executeUpdate();
    }

    void keep(UUID comment, Wording wording) {
        em.createNativeQuery("insert into comment_wording (comment_id, text_version, body, stance, until)"
                        + " values (?1, ?2, ?3, cast(?4 as text), ?5)")
                .setParameter(1, comment)
                .setParameter(2, wording.textVersion())
                .setParameter(3, wording.body())
                .setParameter(
                        4, wording.stance() == null ? null : wording.stance().name())
                .setParameter(5, wording.until())
                .executeUpdate();
    }

    /** The earlier wordings of a comment, the first one first. */
    List<Wording> wordings(UUID comment) {
        return Rows.of(em.createNativeQuery("select text_version, body, stance, until from comment_wording"
                                + " where comment_id = ?1 order by text_version")
                        .setParameter(1, comment))
                .stream()
                .map(r -> new Wording(
                        ((Number) r[0]).intValue(),
                        (String) r[1],
                        r[2] == null ? null : Stance.valueOf((String) r[2]),
                        (Instant) r[3]))
                .toList();
    }
}
