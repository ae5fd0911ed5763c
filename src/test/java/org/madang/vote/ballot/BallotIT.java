package org.madang.vote.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.account.Person;
import org.madang.moderation.log.ModerationLog;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalHistory;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStep;
import org.madang.proposal.ProposalVersion;
import org.madang.proposal.Revision;
import org.madang.proposal.StepAction;
import org.madang.shared.DomainException;
import org.madang.testing.Deployments;
import org.madang.testing.Given;
import org.madang.testing.MovableClock;
import org.madang.vote.SupportService;

@ExtendWith(ArquillianExtension.class)
class BallotIT {

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    ProposalService proposals;

    @Inject
    ProposalHistory history;

    @Inject
    SupportService supports;

    @Inject
    BallotService ballots;

    @Inject
    BallotSteps steps;

    @Inject
    BallotRepository rows;

    @Inject
    ModerationLog log;

    @Inject
    MovableClock movable;

    @Inject
    Clock clock;

    private Person officer;

    @BeforeEach
    void comeIn() {
        movable.reset();
        officer = given.staffOf("parks");
    }

    @AfterEach
    void backToNow() {
        movable.reset();
    }

    private Proposal voted(ResultsRule rule, String... places) {
        var proposal = given.openProposal();
        given.signedIn(officer);
        steps.open(proposal.getNumber(), clock.instant().plus(Duration.ofDays(2)), List.of(places), rule);
        return proposal;
    }

    private static void assertRefused(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void eachVotesOnceAndNobodySeesTheResultBeforeTheEnd() {
        var voters = List.of(given.resident(), given.resident());
        var proposal = voted(ResultsRule.AT_END);
        var number = proposal.getNumber();

        given.signedIn(voters.get(0));
        assertRefused("invalid", () -> ballots.cast(number, null));
        var voted = ballots.cast(number, Choice.FOR);

        assertThat(voted.voted()).isTrue();
        assertThat(voted.cast()).isEqualTo(1);
        assertThat(voted.counts()).isNull();
        assertRefused("already-voted", () -> ballots.cast(number, Choice.AGAINST));
        assertRefused("ballot-open", () -> ballots.countFile(number));
        given.signedIn(voters.get(1));
        assertThat(ballots.state(number).voted()).isFalse();
        given.signedIn(given.newcomer());
        assertRefused("verification-required", () -> ballots.cast(number, Choice.FOR));
        given.signedIn(given.resident());
        assertRefused("not-on-the-roll", () -> ballots.cast(number, Choice.FOR));
        assertThat(rows.counts(proposal.getId()).cast()).isEqualTo(1);
    }

    @Test
    void onlyTheNeighbourhoodVotes() {
        var neighbour = given.resident();
        given.staffOf("parks");
        var proposal = voted(ResultsRule.AT_END, "given-dong");
        var elsewhere = voted(ResultsRule.AT_END);

        given.signedIn(neighbour);
        ballots.cast(proposal.getNumber(), Choice.AGAINST);

        given.signedIn(officer);
        assertRefused("ballot-exists", () -> open(elsewhere, Duration.ofDays(3)));
        assertRefused("invalid", () -> open(given.openProposal(), Duration.ofHours(1)));
        assertThat(ballots.state(proposal.getNumber()).ballot().getEligible()).isPositive();
    }

    private void open(Proposal proposal, Duration lasting) {
        given.signedIn(officer);
        steps.open(proposal.getNumber(), clock.instant().plus(lasting), List.of(), null);
    }

    @Test
    void aClosedVoteIsCountedByAnybodyAndNoRowSaysWhose() {
        List<Person> voters = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            voters.add(given.resident());
        }
        var proposal = voted(ResultsRule.AFTER_OWN_VOTE);
        var number = proposal.getNumber();
        Map<Choice, Integer> expected = new EnumMap<>(Choice.class);
        List<String> receipts = new ArrayList<>();
        var random = new Random(20_261_122);
        for (var voter : voters) {
            given.signedIn(voter);
            var choice = Choice.values()[random.nextInt(3)];
            expected.merge(choice, 1, Integer::sum);
            var state = ballots.cast(number, choice);
            receipts.add(state.receipt());
            assertThat(state.counts() == null).isEqualTo(receipts.size() < 5);
        }
        var before = rows.papers(proposal.getId()).stream().map(row -> row[0]).toList();
        assertThat(steps.close(proposal.getId())).as("not before its time").isPresent();
        movable.forward(Duration.ofDays(3));
        assertRefused("ballot-closed", () -> ballots.cast(number, Choice.FOR));

        assertThat(steps.close(proposal.getId())).isEmpty();
        steps.close(proposal.getId());

        var state = ballots.state(number);
        var counts = Objects.requireNonNull(state.counts());
        assertThat(counts)
                .isEqualTo(new Counts(
                        expected.getOrDefault(Choice.FOR, 0),
                        expected.getOrDefault(Choice.AGAINST, 0),
                        expected.getOrDefault(Choice.ABSTAIN, 0)));
        var file = ballots.countFile(number);
        assertThat(file.recount()).isEqualTo(counts);
        assertThat(file.hash()).isEqualTo(state.ballot().getCountHash());
        assertThat(log.read(Objects.requireNonNull(state.ballot().getLogEntry()))
                        .getContentHash())
                .isEqualTo(file.hash());
        assertThat(rows.papers(proposal.getId()))
                .extracting(row -> row[0])
                .as("new marks")
                .doesNotContainAnyElementsOf(before);
        assertThat(receipts).allMatch(receipt -> ballots.isCounted(number, receipt));
        assertThat(ballots.isCounted(number, "0".repeat(32))).isFalse();
        assertThat(ballots.state(number).voted()).as("nobody can tell any more").isFalse();
        assertThatThrownBy(() -> state.ballot().key()).isInstanceOf(NullPointerException.class);
        assertThat(ballots.figures(number))
                .filteredOn(figure -> figure.kind() == BallotFigure.Kind.METHOD)
                .containsExactly(new BallotFigure(BallotFigure.Kind.METHOD, "OTHER", 7));
        assertThat(proposals.steps(proposal.getId()))
                .extracting(ProposalStep::getAction)
                .containsExactly(StepAction.SUBMITTED, StepAction.BALLOT_OPENED, StepAction.BALLOT_CLOSED);
        assertThatThrownBy(() -> given.writePaper(proposal.getId()))
                .as("the database takes none either")
                .hasStackTraceContaining("is not open");
    }

    @Test
    void aVoteEndsWithTheProposalAndWhatIsVotedOnStays() {
        var voter = given.resident();
        var proposal = voted(ResultsRule.AT_END);
        var author = given.person(Objects.requireNonNull(proposal.getAuthor()).getId());
        given.signedIn(voter);
        ballots.cast(proposal.getNumber(), Choice.FOR);

        given.signedIn(author);
        assertRefused(
                "ballot-open",
                () -> proposals.edit(proposal.getNumber(), Given.proposalText("다른 제안"), null, Revision.SUBSTANTIVE));
        proposals.edit(
                proposal.getNumber(),
                Given.proposalText("산책로에 등을!"),
                null,
                Revision.of(ProposalVersion.Kind.TYPO, "느낌표"));
        proposals.withdraw(proposal.getNumber(), "");

        assertThat(rows.find(proposal.getId()).orElseThrow().getState()).isEqualTo(Ballot.State.VOID);
        assertThat(rows.countReceipts(proposal.getId())).isZero();
        assertThat(rows.papers(proposal.getId())).isEmpty();
    }

    @Test
    void aSupportStaysWithTheWordingItWasGivenForUntilItIsRenewed() {
        var proposal = given.openProposal();
        var number = proposal.getNumber();
        var author = given.person(Objects.requireNonNull(proposal.getAuthor()).getId());
        var first = given.signedIn(given.resident());
        supports.support(number, 1);
        assertRefused("invalid", () -> supports.support(number, 9));

        given.signedIn(author);
        proposals.edit(number, Given.proposalText("산책로에 등과 의자를"), null, Revision.of(null, "의자도 필요해서"));
        proposals.edit(number, Given.proposalText("산책로에 등과 의자를."), null, Revision.of(ProposalVersion.Kind.TYPO, "마침표"));
        given.signedIn(given.resident());
        assertRefused("text-changed", () -> supports.support(number, 1));
        assertThat(supports.support(number, 2).version())
                .as("a typo is no other text")
                .isEqualTo(3);

        assertThat(supports.byVersion(number))
                .extracting(row -> row.version() + ":" + row.supports())
                .containsExactly("2:1", "1:1");
        given.signedIn(first);
        assertThat(supports.support(number).version())
                .as("nothing moves by itself")
                .isEqualTo(1);
        assertThat(supports.support(number, 3).version()).isEqualTo(3);
        assertThat(supports.byVersion(number)).hasSize(1);
        given.nobodySignedIn();
        assertThat(history.wordings(number))
                .extracting(ProposalVersion::getKind)
                .containsExactly(
                        ProposalVersion.Kind.TYPO, ProposalVersion.Kind.SUBSTANTIVE, ProposalVersion.Kind.FIRST);
        assertThat(history.changes(number).get(1).parts())
                .anyMatch(part -> part.isAdded() && part.text().contains("의자"));
    }
}
