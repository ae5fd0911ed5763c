package org.madang.vote.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.content.ContentChanged;
import org.madang.content.ContentGone;
import org.madang.content.Kind;
import org.madang.content.Visibility;
import org.madang.jobs.JobQueue;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.LogFigures;
import org.madang.moderation.log.LogStep;
import org.madang.moderation.log.ModerationLog;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.StepAction;
import org.madang.shared.DomainException;
import org.madang.shared.Settings;
import org.madang.vote.LevelReached;

/** Opens votes, and closes them when their time is over. Each method is one transaction and one step in public. */
@ApplicationScoped
@Transactional
public class BallotSteps {

    private static final Duration SHORTEST = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(90);
    private static final int BURSTS_SHOWN = 5;

    @Inject
    BallotRepository ballots;

    @Inject
    BallotFigureRepository figures;

    @Inject
    ProposalService proposals;

    @Inject
    ModerationLog log;

    @Inject
    CityService city;

    @Inject
    CurrentPerson current;

    @Inject
    JobQueue jobs;

    @Inject
    Settings settings;

    @Inject
    Event<BallotOpened> opened;

    @Inject
    Event<BallotClosed> closed;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Clock clock;

    /** Enough people support a proposal: the vote opens by itself, for the neighbourhood that it is about. */
    void levelReached(@Observes LevelReached event) {
        var rule = settings.participation();
        var id = event.proposal().id();
        if (event.level() == rule.ballotAt() && !ballots.isTaken(id)) {
            var proposal = proposals.find(id).orElseThrow();
            var home = proposal.getNeighbourhood();
            var ends = event.at().plus(Duration.ofDays(rule.ballotDays()));
            open(
                    proposal,
                    new Window(
                            ends,
                            home == null ? List.of() : List.of(home),
                            ResultsRule.AT_END,
                            Ballot.Opener.LEVEL,
                            null),
                    event.at());
        }
    }

    /**
     * Staff open a vote on a proposal.
     *
     * @param closesAt from a day to 90 days from now
     * @param neighbourhoods slugs of those that vote; empty for the whole city
     * @param results null for {@link ResultsRule#AT_END}
     * @throws DomainException {@code invalid} with the fields at fault; {@code ballot-exists}; {@code support-closed}
     */
    public Ballot open(
            long number, @Nullable Instant closesAt, Collection<String> neighbourhoods, @Nullable ResultsRule results) {
        var officer = current.require(Action.OPEN_BALLOT);
        var proposal = proposals.read(number);
        var now = clock.instant();
        if (closesAt == null) {
            throw DomainException.invalid("closesAt", "required");
        }
        requireWindow(closesAt, now);
        for (var slug : neighbourhoods) {
            if (city.neighbourhood(slug).isEmpty()) {
                throw DomainException.invalid("neighbourhoods", "unknown-neighbourhood");
            }
        }
        if (ballots.isTaken(proposal.getId())) {
            throw DomainException.conflict("ballot-exists");
        }
        if (!proposal.acceptsSupports()) {
            throw DomainException.conflict("support-closed");
        }
        var rule = results == null ? ResultsRule.AT_END : results;
        var places = neighbourhoods.stream().distinct().sorted().toList();
        return open(proposal, new Window(closesAt, places, rule, Ballot.Opener.OFFICE, officer.department()), now);
    }

    private static void requireWindow(Instant closesAt, Instant now) {
        if (closesAt.isBefore(now.plus(SHORTEST)) || closesAt.isAfter(now.plus(LONGEST))) {
            throw DomainException.invalid("closesAt", "not-a-window");
        }
    }

    private Ballot open(Proposal proposal, Window window, Instant now) {
        var ballot = new Ballot(
                proposal.getId(), proposal.getTextVersion(), window, ballots.eligible(window.neighbourhoods()), now);
        ballots.add(ballot);
        proposal.openVote();
        jobs.add(BallotClosing.NAME, proposal.getId().toString(), window.closesAt());
        step(proposal, StepAction.BALLOT_OPENED, window.department(), now);
        opened.fire(new BallotOpened(proposal.ref(), window.closesAt(), now));
        return ballot;
    }

    /**
     * Closes and counts a vote whose time is over; papers, receipts and the key are as {@link Ballot} says afterwards.
     *
     * @return when to come again; empty once it is closed
     */
    public Optional<Instant> close(UUID id) {
        var ballot = ballots.findLocked(id).orElse(null);
        if (ballot == null || ballot.getState() != Ballot.State.OPEN) {
            return Optional.empty();
        }
        var now = clock.instant();
        if (ballot.takesVotes(now)) {
            return Optional.of(ballot.getClosesAt());
        }
        writeFigures(id);
        ballots.shuffle(id);
        var file = CountFile.of(ballots.papers(id), ballots.receipts(id));
        var counts = ballots.counts(id);
        if (counts.cast() != ballots.countReceipts(id) || !counts.equals(file.recount())) {
            throw new IllegalStateException("Papers and receipts of ballot " + id + " do not agree");
        }
        var entry = log.append(
                new LogStep(
                        id,
                        file.hash(),
                        LogEntry.Action.BALLOT_COUNTED,
                        "ballot",
                        LogEntry.Actor.COMMUNITY,
                        LogFigures.NONE,
                        null,
                        null),
                now);
        ballot.close(counts, file.hash(), entry.getSeq(), now);
        var proposal = proposals.find(id).orElseThrow();
        proposal.closeVote();
        step(proposal, StepAction.BALLOT_CLOSED, null, now);
        closed.fire(new BallotClosed(proposal.ref(), now));
        return Optional.empty();
    }

    private void writeFigures(UUID id) {
        BallotFigure.partsOf(BallotFigure.Kind.HOUR, figures.byHour(id)).forEach(figure -> figures.add(id, figure));
        BallotFigure.partsOf(BallotFigure.Kind.METHOD, figures.byMethod(id)).forEach(figure -> figures.add(id, figure));
        BallotFigure.largest(BallotFigure.Kind.BLOCK, figures.largestBursts(id, BURSTS_SHOWN))
                .forEach(figure -> figures.add(id, figure));
    }

    /** Who takes a proposal back takes it off the vote, too; no vote is kept. */
    void gone(@Observes ContentGone event) {
        var id = event.content().id();
        if (event.content().kind() == Kind.PROPOSAL && isTakenBack(id)) {
            ballots.findLocked(id)
                    .filter(b -> b.getState() == Ballot.State.OPEN)
                    .ifPresent(ballot -> {
                        ballots.removeVotes(id);
                        ballot.annul(clock.instant());
                        proposals.find(id).ifPresent(Proposal::closeVote);
                    });
        }
    }

    /** What the law hides for a time may come back. */
    private boolean isTakenBack(UUID id) {
        return proposals
                .find(id)
                .filter(p -> p.getVisibility() == Visibility.WITHDRAWN)
                .isPresent();
    }

    private void step(Proposal proposal, StepAction action, @Nullable String department, Instant now) {
        proposals.record(proposal, action, department, "", now);
        changed.fire(new ContentChanged(proposal.ref(), now));
    }
}
