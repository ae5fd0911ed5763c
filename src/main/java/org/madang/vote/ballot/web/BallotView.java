package org.madang.vote.ballot.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.vote.ballot.Ballot;
import org.madang.vote.ballot.BallotFigure;
import org.madang.vote.ballot.BallotService;
import org.madang.vote.ballot.BallotState;
import org.madang.vote.ballot.BallotSteps;
import org.madang.vote.ballot.Choice;
import org.madang.vote.ballot.ResultsRule;

/** Backs {@code /vote/ballot.xhtml}: voting, the result, and how to check it; for staff how a vote is opened. */
@Named
@RequestScoped
public class BallotView {

    @Inject
    BallotService ballots;

    @Inject
    BallotSteps steps;

    @Inject
    ProposalService proposals;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    private Proposal proposal;
    private BallotState state;
    private boolean asked;
    private List<BallotFigure> figures;
    private String choice;
    private String lastDay;
    private String[] places = {};
    private String results = ResultsRule.AT_END.name();

    public Proposal getProposal() {
        if (proposal == null) {
            proposal = proposals.read(page.number("number"));
            proposal.requirePublic();
        }
        return proposal;
    }

    /** Null if there is no vote on the proposal. */
    public @Nullable BallotState getState() {
        if (!asked) {
            state = ballots.state(getProposal().getId()).orElse(null);
            asked = true;
        }
        return state;
    }

    /** The signed-in person votes. */
    public void vote() {
        errors.allow(() -> {
            var chosen = choice == null || choice.isEmpty() ? null : Choice.valueOf(choice);
            ballots.cast(getProposal().getNumber(), chosen);
            Onward.to(address(), "voted");
        });
    }

    /** Staff open a vote, until the end of a day. */
    public void open() {
        errors.allow(() -> {
            var ends = day().plusDays(1).atStartOfDay(ClockProducer.CITY_ZONE).toInstant();
            steps.open(getProposal().getNumber(), ends, List.of(places), ResultsRule.valueOf(results));
            Onward.to(address(), "ballot-opened");
        });
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(lastDay == null ? "" : lastDay.strip());
        } catch (DateTimeParseException malformed) {
            throw DomainException.invalid("lastDay", "not-a-day");
        }
    }

    private String address() {
        return "/proposals/" + getProposal().getNumber() + "/ballot";
    }

    /** Whether the vote is over and counted. */
    public boolean isCounted() {
        return getState() != null && getState().ballot().getState() == Ballot.State.CLOSED;
    }

    /** How the votes came in; empty before the vote is counted. */
    public List<BallotFigure> getFigures() {
        if (figures == null) {
            figures = isCounted() ? ballots.figures(getProposal().getNumber()) : List.of();
        }
        return figures;
    }

    /** Those of one kind. */
    public List<BallotFigure> figuresOf(String kind) {
        return getFigures().stream().filter(f -> f.kind().name().equals(kind)).toList();
    }

    /** The receipt that is to be looked up; empty if none is. */
    public String getReceipt() {
        return page.parameter("receipt").toLowerCase(Locale.ROOT);
    }

    /** Whether that receipt is among those that were counted. */
    public boolean isReceiptCounted() {
        return ballots.isCounted(getProposal().getNumber(), getReceipt());
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }

    public String[] getPlaces() {
        return places;
    }

    public void setPlaces(String[] places) {
        this.places = places == null ? new String[0] : places;
    }

    public String getResults() {
        return results;
    }

    public void setResults(String results) {
        this.results = results;
    }
}
