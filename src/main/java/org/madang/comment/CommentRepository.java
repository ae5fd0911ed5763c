package org.madang.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.content.Content;
import org.madang.content.Kind;
import org.madang.shared.PageRequest;

@ApplicationScoped
class CommentRepository {

    private static final String ROW = """
            select new org.madang.comment.CommentRow(c.id, c.number, parent.number, a.id, a.handle, a.displayName,
                a.department, c.body, c.bodyHtml, c.visibility, c.standing, c.textVersion, c.publishedAt)
            from Comment c left join c.author a left join c.parent parent
            """;

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

    List<CommentRow> roots(UUID subject, boolean newestFirst, PageRequest request) {
        return em.createQuery(
                        ROW + "where c.subject.id = :subject and c.parent is null order by c.id"
                                + (newestFirst ? " desc" : ""),
                        CommentRow.class)
                .setParameter("subject", subject)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
    }

    List<CommentRow> replies(Collection<UUID> parents) {
        return em.createQuery(ROW + "where c.parent.id in (:parents) order by c.id", CommentRow.class)
                .setParameter("parents", parents)
                .getResultList();
    }

    Optional<CommentRow> row(long number) {
        return em.createQuery(ROW + "where c.number = :number", CommentRow.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    long rootsOf(UUID subject) {
        return em.createQuery(
                        "select count(c) from Comment c where c.subject.id = :subject and c.parent is null", Long.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    /** How many roots come before this one, the oldest first. */
    long rootsBefore(UUID subject, UUID root) {
        return em.createQuery(
                        "select count(c) from Comment c where c.subject.id = :subject and c.parent is null and c.id < :root",
                        Long.class)
                .setParameter("subject", subject)
                .setParameter("root", root)
                .getSingleResult();
    }

    int publicCount(UUID subject) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from comment c join content t on t.id = c.id"
                                        + " where c.subject_id = ?1 and t.visibility = 'PUBLIC'",
                                Long.class)
                        .setParameter(1, subject)
                        .getSingleResult())
                .intValue();
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
}
