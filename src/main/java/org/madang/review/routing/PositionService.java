package org.madang.review.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.proposal.StepAction;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.shared.DomainException;
import org.madang.shared.RequiredText;

/** Where several departments stand on one proposal. Each method is one transaction and a step in public. */
@ApplicationScoped
@Transactional
public class PositionService {

    @Inject
    RoutingRepository routes;

    @Inject
    ProposalService proposals;

    @Inject
    CityService city;

    @Inject
    CurrentPerson current;

    @Inject
    CaseFile file;

    @Inject
    Clock clock;

    /** What each department was asked and says, the first asked first. */
    public List<Position> of(UUID proposal) {
        return routes.positions(proposal);
    }

    /**
     * The department that has a proposal asks another one where it stands.
     *
     * @throws DomainException {@code invalid} with {@code asked-before} or {@code same-department}
     */
    public void ask(long number, @Nullable String department, @Nullable String what) {
        var by = current.require(Action.ROUTE_PROPOSAL);
        var proposal = proposals.read(number);
        if (proposal.getStatus() != ProposalStatus.UNDER_REVIEW) {
            proposal.getStatus().to(ProposalStatus.UNDER_REVIEW);
            throw DomainException.conflict("no-clock");
        }
        current.require(Action.ROUTE_PROPOSAL, proposal);
        if (department == null || city.department(department).isEmpty()) {
            throw DomainException.invalid("department", "unknown-department");
        }
        if (department.equals(proposal.getDepartment())) {
            throw DomainException.invalid("department", "same-department");
        }
        if (of(proposal.getId()).stream().anyMatch(p -> p.getDepartment().equals(department))) {
            throw DomainException.invalid("department", "asked-before");
        }
        var question = RequiredText.of("question", what, Position.MAX_QUESTION);
        routes.add(new Position(proposal.getId(), department, question, by.id(), clock.instant()));
        file.step(proposal, StepAction.POSITION_ASKED, department, question, clock.instant());
        file.record(DeskAction.POSITION_ASKED, number, "", department + ": " + question);
    }

    /**
     * A department that was asked says where it stands; until the proposal is decided it may say so anew.
     *
     * @throws DomainException {@code not-asked} if it was not
     */
    public Position give(long number, @Nullable Stance stance, @Nullable String why) {
        var by = current.require(Action.REPLY_TO_DEPARTMENT);
        var proposal = proposals.read(number);
        if (proposal.getStatus().isDecided()) {
            throw DomainException.conflict("already-decided");
        }
        var position = of(proposal.getId()).stream()
                .filter(p -> p.getDepartment().equals(by.department()))
                .findFirst()
                .orElseThrow(() -> DomainException.forbidden("not-asked"));
        if (stance == null) {
            throw DomainException.invalid("stance", "required");
        }
        var words = RequiredText.of("words", why, Position.MAX_WORDS);
        var before = position.getStance() == null ? "" : position.getStance() + " " + position.getWords();
        position.give(stance, words, by.id(), clock.instant());
        file.step(proposal, StepAction.POSITION_GIVEN, position.getDepartment(), "", clock.instant());
        file.record(DeskAction.POSITION_GIVEN, number, before, stance + " " + words);
        return position;
    }
}
