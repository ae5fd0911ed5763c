package org.madang.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.madang.proposal.ProposalFilter;
import org.madang.proposal.ProposalService;
import org.madang.shared.ClockProducer;
import org.madang.shared.PageRequest;
import org.madang.vote.ballot.BallotService;

/** The days that matter to whoever follows proposals. */
@ApplicationScoped
@Transactional
public class DeadlineService {

    private static final int MOST = PageRequest.MAX_SIZE;

    @Inject
    ProposalService proposals;

    @Inject
    BallotService ballots;

    /** The answers that are due among the proposals of a list, the first to come first, and the votes that are open. */
    public List<Deadline> of(ProposalFilter filter) {
        var answers = proposals.first(filter.sorted(ProposalFilter.Sort.DUE), MOST).stream()
                .map(card -> new Deadline(
                        Deadline.Kind.ANSWER, card.number(), card.title(), Objects.requireNonNull(card.dueOn())));
        var votes = ballots.open(MOST).stream()
                .map(vote -> new Deadline(
                        Deadline.Kind.BALLOT,
                        vote.number(),
                        vote.title(),
                        vote.closesAt()
                                .minusSeconds(1)
                                .atZone(ClockProducer.CITY_ZONE)
                                .toLocalDate()));
        return Stream.concat(answers, votes).toList();
    }
}
