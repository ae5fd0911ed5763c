package org.madang.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.account.AccountClosing;
import org.madang.account.Person;
import org.madang.account.PersonalRecords;
import org.madang.content.ContentChanged;
import org.madang.content.FiguresMoved;
import org.madang.content.Visibility;
import org.madang.shared.Rows;

/** A person's comments, for the copy, and when the account ends or is joined. */
@ApplicationScoped
class AuthoredCommentsRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Event<FiguresMoved> figures;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "comments";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("""
                        select c.number, c.visibility, s.kind, s.number as subject, t.body, c.published_at, c.edited_at
                        from content c join comment t on t.id = c.id join content s on s.id = t.subject_id
                        where c.author_id = ?1 order by c.number
                        """).setParameter(1, person),
                "number",
                "visibility",
                "subjectKind",
                "subjectNumber",
                "body",
                "publishedAt",
                "editedAt");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        var departed = em.getReference(Person.class, AccountClosing.DEPARTED);
        for (var text : by(person)) {
            if (text.getVisibility() == Visibility.DRAFT) {
                em.remove(text);
            } else {
                text.handTo(departed);
                if (withTexts) {
                    takeAway(text);
                } else {
                    changed.fire(new ContentChanged(text.ref(), clock.instant()));
                }
            }
        }
    }

    private void takeAway(Comment comment) {
        var now = clock.instant();
        if (comment.isPublic()) {
            comment.withdraw(now);
            figures.fire(new FiguresMoved(comment.getSubject().ref(), now));
        }
        comment.erase();
        em.createNativeQuery("update comment set masked_body = null where id = ?1")
                .setParameter(1, comment.getId())
                .executeUpdate();
        em.createNativeQuery("delete from comment_wording where comment_id = ?1")
                .setParameter(1, comment.getId())
                .executeUpdate();
        changed.fire(new ContentChanged(comment.ref(), now));
    }

    @Override
    public void handOver(UUID from, UUID to) {
        var kept = em.getReference(Person.class, to);
        for (var text : by(from)) {
            text.handTo(kept);
            if (text.isPublic()) {
                changed.fire(new ContentChanged(text.ref(), clock.instant()));
            }
        }
        em.flush();
    }

    private List<Comment> by(UUID person) {
        return em.createQuery("select t from Comment t where t.author.id = :person", Comment.class)
                .setParameter("person", person)
                .getResultList();
    }
}
