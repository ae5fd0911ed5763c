package org.madang.proposal;

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

/** A person's proposals, for the copy, and when the account ends or is joined. */
@ApplicationScoped
class AuthoredProposalsRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalVersionRepository versions;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Event<ContentGone> gone;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("""
                        select c.number, c.visibility, t.status, t.title, t.problem, t.solution, t.effect, t.location, c.topic,
                            c.neighbourhood, array_to_string(c.tags, ', '), c.created_at, c.published_at, c.edited_at
                        from content c join proposal t on t.id = c.id where c.author_id = ?1 order by c.number
                        """).setParameter(1, person),
                "number",
                "visibility",
                "status",
                "title",
                "problem",
                "solution",
                "effect",
                "location",
                "topic",
                "neighbourhood",
                "tags",
                "createdAt",
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

    /** What the city has taken up stays, without a name: others' supports and the city's answer speak of it. */
    private void takeAway(Proposal proposal) {
        var now = clock.instant();
        if (proposal.isPublic() && proposal.getStatus().isOpenForSupport() && proposal.getDepartment() == null) {
            proposal.withdraw(now);
            em.persist(new ProposalStep(proposal, StepAction.WITHDRAWN, null, "", now));
            gone.fire(new ContentGone(proposal.ref(), now));
        }
        if (proposal.isPublic()) {
            changed.fire(new ContentChanged(proposal.ref(), now));
        } else {
            proposal.erase();
            versions.removeOf(proposal.getId());
        }
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

    private List<Proposal> by(UUID person) {
        return em.createQuery("select t from Proposal t where t.author.id = :person", Proposal.class)
                .setParameter("person", person)
                .getResultList();
    }
}
