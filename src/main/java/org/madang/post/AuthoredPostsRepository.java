package org.madang.post;

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
import org.madang.content.ContentGone;
import org.madang.content.Visibility;
import org.madang.shared.Rows;

/** A person's posts, for the copy, and when the account ends or is joined. */
@ApplicationScoped
class AuthoredPostsRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Event<ContentGone> gone;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "posts";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("""
                        select c.number, c.visibility, t.title, t.summary, t.body, c.topic, c.neighbourhood,
                            array_to_string(c.tags, ', '), t.series, t.licence, t.interest, c.created_at, c.published_at, c.edited_at
                        from content c join post t on t.id = c.id where c.author_id = ?1 order by c.number
                        """).setParameter(1, person),
                "number",
                "visibility",
                "title",
                "summary",
                "body",
                "topic",
                "neighbourhood",
                "tags",
                "series",
                "licence",
                "interest",
                "createdAt",
                "publishedAt",
                "editedAt");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        var departed = em.getReference(Person.class, AccountClosing.DEPARTED);
        for (var text : by(person)) {
            if (!text.getCoAuthors().isEmpty()) {
                passOn(text);
            } else if (text.getVisibility() == Visibility.DRAFT) {
                em.remove(text);
            } else {
                text.handTo(departed);
                em.createQuery("delete from WorkingCopy c where c.post = :post")
                        .setParameter("post", text.getId())
                        .executeUpdate();
                if (withTexts) {
                    takeAway(text);
                } else {
                    changed.fire(new ContentChanged(text.ref(), clock.instant()));
                }
            }
        }
    }

    /** What others wrote, too, stays theirs: the next of them is its first author. */
    private void passOn(Post post) {
        var next = post.getCoAuthors().get(0);
        post.part(next);
        post.handTo(em.getReference(Person.class, next));
        em.createNativeQuery("delete from co_author where post_id = ?1 and person_id = ?2")
                .setParameter(1, post.getId())
                .setParameter(2, next)
                .executeUpdate();
        if (post.isPublic()) {
            changed.fire(new ContentChanged(post.ref(), clock.instant()));
        }
    }

    private void takeAway(Post post) {
        var now = clock.instant();
        if (post.isPublic()) {
            post.withdraw(GoneReason.LEFT, now);
            gone.fire(new ContentGone(post.ref(), now));
        }
        post.erase();
        em.createQuery("delete from PostVersion v where v.post = :post")
                .setParameter("post", post.getId())
                .executeUpdate();
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

    private List<Post> by(UUID person) {
        return em.createQuery("select t from Post t where t.author.id = :person", Post.class)
                .setParameter("person", person)
                .getResultList();
    }
}
