package org.madang.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.content.ContentRef;
import org.madang.content.FiguresMoved;
import org.madang.content.Kind;
import org.madang.proposal.ProposalStatus;
import org.madang.shared.Rows;

/**
 * The supports that a person gave. Who leaves takes them back where a proposal still gathers them, for the person could
 * come again and count twice; where that is over they stay as a figure of what was, with nobody's name.
 */
@ApplicationScoped
class GivenSupportsRepository implements PersonalRecords {

    private static final List<String> GATHERING = Arrays.stream(ProposalStatus.values())
            .filter(ProposalStatus::isOpenForSupport)
            .map(Enum::name)
            .toList();

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<FiguresMoved> figures;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "supports";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("select c.number, s.text_version, s.at from support s join content c"
                                + " on c.id = s.proposal_id where s.person_id = ?1 order by s.at")
                        .setParameter(1, person),
                "proposal",
                "textVersion",
                "at");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        var moved = Rows.of(em.createNativeQuery("select c.id, c.number from support s join content c"
                        + " on c.id = s.proposal_id join proposal p on p.id = c.id"
                        + " where s.person_id = :person and p.status in (:gathering)")
                .setParameter("person", person)
                .setParameter("gathering", GATHERING));
        em.createNativeQuery("delete from support s using proposal p where p.id = s.proposal_id"
                        + " and s.person_id = :person and p.status in (:gathering)")
                .setParameter("person", person)
                .setParameter("gathering", GATHERING)
                .executeUpdate();
        moved.forEach(this::tell);
    }

    /** One support a proposal remains, and none of what turns out to be the person's own. */
    @Override
    public void handOver(UUID from, UUID to) {
        em.flush();
        var moved = Rows.of(em.createNativeQuery("select c.id, c.number from support s join content c"
                        + " on c.id = s.proposal_id where s.person_id in (:from, :to)")
                .setParameter("from", from)
                .setParameter("to", to));
        em.createNativeQuery("insert into support (proposal_id, person_id, text_version, at)"
                        + " select proposal_id, :to, text_version, at from support where person_id = :from"
                        + " on conflict do nothing")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        em.createNativeQuery("delete from support s where s.person_id = :from or s.person_id = :to"
                        + " and exists (select 1 from content c where c.id = s.proposal_id"
                        + " and c.author_id in (:from, :to))")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        moved.forEach(this::tell);
    }

    private void tell(Object[] proposal) {
        var ref = new ContentRef((UUID) proposal[0], Kind.PROPOSAL, ((Number) proposal[1]).longValue(), null);
        figures.fire(new FiguresMoved(ref, clock.instant()));
    }
}
