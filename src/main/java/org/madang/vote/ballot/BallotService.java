package org.madang.vote.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.limits.Limited;
import org.madang.account.limits.Network;
import org.madang.account.limits.Turnstile;
import org.madang.identity.VerificationMethods;
import org.madang.proposal.ProposalService;
import org.madang.shared.DomainException;

/** Voting, and what everybody may know of a vote. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class BallotService {

    @Inject
    BallotRepository ballots;

    @Inject
    BallotFigureRepository figures;

    @Inject
    ProposalService proposals;

    @Inject
    VerificationMethods methods;

    @Inject
    CurrentPerson current;

    @Inject
    Network network;

    @Inject
    Turnstile turnstile;

    @Inject
    Clock clock;

    /**
     * The signed-in person votes; once, and not to be taken back, for nobody can find the paper again.
     *
     * @param choice null if the request names none
     * @throws DomainException {@code no-ballot}, {@code ballot-closed}, {@code already-voted}, {@code not-on-the-roll},
     *     {@code not-your-neighbourhood}
     */
    public BallotState cast(long number, @Nullable Choice choice) {
        var person = current.require(Action.CAST_BALLOT);
        var proposal = proposals.read(number).getId();
        if (choice == null) {
            throw DomainException.invalid("choice", "required");
        }
        var ballot = ballots.findShared(proposal).orElseThrow(() -> DomainException.conflict("no-ballot"));
        var now = clock.instant();
        ballot.requireVoter(person, now);
        turnstile.pass(Limited.SUPPORT);
        var receipt = ballot.receiptOf(person.id());
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var method = methods.own().map(Enum::name).orElse("OTHER");
        if (!ballots.addReceipt(proposal, receipt, hour, method, network.block(ballot.key()))) {
            throw DomainException.conflict("already-voted");
        }
        ballots.addPaper(proposal, UUID.randomUUID(), choice);
        return state(ballot);
    }

    /** The votes that take votes now, the first to end first. */
    public List<OpenVote> open(int most) {
        return ballots.open(clock.instant(), most);
    }

    /** The vote on a proposal; empty if there is none. */
    public Optional<Ballot> find(UUID proposal) {
        return ballots.find(proposal);
    }

    /** The vote on a proposal as the reader sees it; empty if there is none. */
    public Optional<BallotState> state(UUID proposal) {
        return ballots.find(proposal).map(this::state);
    }

    /** The same for the public proposal of that number. */
    public BallotState state(long number) {
        return state(proposals.read(number).getId()).orElseThrow(DomainException::notFound);
    }

    private BallotState state(Ballot ballot) {
        var person = current.orNull();
        boolean open = ballot.getState() == Ballot.State.OPEN;
        var receipt = open && person != null ? ballot.receiptOf(person.id()) : null;
        boolean voted = receipt != null && ballots.hasReceipt(ballot.getProposalId(), receipt);
        var counts = open ? running(ballot, voted) : ballot.getCounts();
        return new BallotState(
                ballot,
                ballot.takesVotes(clock.instant()),
                counts == null ? ballots.countReceipts(ballot.getProposalId()) : counts.cast(),
                voted,
                voted ? receipt : null,
                counts,
                person == null || !open ? null : ballot.hindrance(person).orElse(null));
    }

    /** How it stands, for whoever may see that; few votes could be told apart one by one. */
    private @Nullable Counts running(Ballot ballot, boolean voted) {
        if (ballot.getResults() == ResultsRule.AT_END || !voted) {
            return null;
        }
        var counts = ballots.counts(ballot.getProposalId());
        return counts.cast() < BallotFigure.LEAST_SHOWN ? null : counts;
    }

    /**
     * Whether a receipt was counted.
     *
     * @throws DomainException {@code not-found} if there is no vote
     */
    public boolean isCounted(long number, String receipt) {
        var proposal = proposals.read(number).getId();
        ballots.find(proposal).orElseThrow(DomainException::notFound);
        return ballots.hasReceipt(proposal, receipt.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * What a closed vote rests on.
     *
     * @throws DomainException {@code not-found} without a vote, {@code ballot-open} before it is counted
     */
    public CountFile countFile(long number) {
        var ballot = closed(number);
        return CountFile.of(ballots.papers(ballot.getProposalId()), ballots.receipts(ballot.getProposalId()));
    }

    /** How the votes of a closed vote came in. */
    public List<BallotFigure> figures(long number) {
        return figures.of(closed(number).getProposalId());
    }

    private Ballot closed(long number) {
        var ballot = ballots.find(proposals.read(number).getId()).orElseThrow(DomainException::notFound);
        if (ballot.getState() != Ballot.State.CLOSED) {
            throw DomainException.conflict("ballot-open");
        }
        return ballot;
    }
}
