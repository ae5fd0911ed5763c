package org.madang.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.madang.content.ContentChanged;
import org.madang.content.Kind;
import org.madang.content.TallyChanged;
import org.madang.content.TallyService;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.StepAction;
import org.madang.shared.Settings;

/**
 * Notes when supports raise a proposal to the next level. A level is reached once and stays reached; every open proposal
 * is answered, a level only says by whom.
 */
@ApplicationScoped
@Transactional
public class LevelService {

    @Inject
    LevelRepository levels;

    @Inject
    SupportRepository supports;

    @Inject
    TallyService tallies;

    @Inject
    ProposalService proposals;

    @Inject
    Event<LevelReached> reached;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Figures were counted again, after their rows were committed. */
    void counted(@Observes TallyChanged event) {
        if (event.content().kind() == Kind.PROPOSAL) {
            look(event.content().id());
        }
    }

    /** Notes the levels that a proposal has reached and that nobody has noted. */
    public void look(UUID proposal) {
        int least = settings.participation().levels().get(0);
        if (tallies.figures(proposal).supports() < least) {
            return;
        }
        int highest = levels.highest(proposal);
        int count = supports.count(proposal);
        settings.participation().levels().stream()
                .filter(level -> level > highest && level <= count)
                .forEach(level -> reach(proposal, level));
    }

    private void reach(UUID id, int level) {
        var now = clock.instant();
        var found = proposals.find(id).filter(Proposal::acceptsSupports);
        if (found.isPresent() && levels.reach(id, level, now)) {
            var proposal = found.get();
            proposals.record(proposal, StepAction.THRESHOLD_REACHED, null, String.valueOf(level), now);
            changed.fire(new ContentChanged(proposal.ref(), now));
            reached.fire(new LevelReached(proposal.ref(), level, now));
        }
    }

    /** Proposals whose supports reach a level that nobody has noted. */
    public List<UUID> overlooked(int most) {
        return settings.participation().levels().stream()
                .flatMap(level -> levels.overlooked(level, most).stream())
                .distinct()
                .limit(most)
                .toList();
    }
}
