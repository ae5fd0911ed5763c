package org.madang.review.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.account.SignedIn;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.proposal.StepAction;
import org.madang.review.department.DepartmentService;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.shared.DomainException;
import org.madang.shared.RequiredText;

/** How a proposal goes from one department to another. Each method is one transaction and a step in public. */
@ApplicationScoped
@Transactional
public class TransferService {

    /** After so many refusals the head office has it. */
    private static final int MOST_REFUSALS = 2;

    @Inject
    RoutingRepository routes;

    @Inject
    AssignmentService assignments;

    @Inject
    ProposalService proposals;

    @Inject
    DepartmentService departments;

    @Inject
    CityService city;

    @Inject
    CurrentPerson current;

    @Inject
    CaseFile file;

    @Inject
    Clock clock;

    /** The transfers of a proposal, the oldest first. */
    public List<Transfer> of(UUID proposal) {
        return routes.transfers(proposal);
    }

    /**
     * The department that has a proposal says that it is another's.
     *
     * @throws DomainException {@code transfer-waiting} while one is not answered; {@code refused-before} by that
     *     department; {@code impossible-step} once it is decided
     */
    public Transfer ask(long number, @Nullable String to, @Nullable String why) {
        var by = current.require(Action.ROUTE_PROPOSAL);
        var proposal = proposals.read(number);
        if (proposal.getStatus() != ProposalStatus.UNDER_REVIEW) {
            proposal.getStatus().to(ProposalStatus.UNDER_REVIEW);
            throw DomainException.conflict("no-clock");
        }
        current.require(Action.ROUTE_PROPOSAL, proposal);
        var from = Objects.requireNonNull(proposal.getDepartment());
        if (to == null || city.department(to).isEmpty()) {
            throw DomainException.invalid("to", "unknown-department");
        }
        if (to.equals(from)) {
            throw DomainException.invalid("to", "same-department");
        }
        var reason = RequiredText.of("reason", why, Transfer.MAX_REASON);
        refuseRepetition(proposal, to);
        var transfer = new Transfer(proposal.getId(), from, to, reason, by.id(), clock.instant());
        routes.add(transfer);
        file.step(proposal, StepAction.TRANSFER_ASKED, to, reason, clock.instant());
        file.record(DeskAction.TRANSFER_ASKED, number, from, to + ": " + reason);
        routes.flush();
        return transfer;
    }

    private void refuseRepetition(Proposal proposal, String to) {
        for (var earlier : routes.transfers(proposal.getId())) {
            if (earlier.isWaiting()) {
                throw DomainException.conflict("transfer-waiting");
            }
            if (earlier.getStatus() == Transfer.Status.REFUSED
                    && earlier.getToDepartment().equals(to)) {
                throw DomainException.invalid("to", "refused-before");
            }
        }
    }

    /** The other department takes it, with the clock as it runs. */
    public Transfer accept(long number, UUID id) {
        var by = current.require(Action.REPLY_TO_DEPARTMENT);
        var proposal = proposals.read(number);
        var transfer = mine(proposal, id, by);
        transfer.accept(by.id(), clock.instant());
        assignments.give(
                proposal,
                transfer.getToDepartment(),
                null,
                null,
                by.id(),
                StepAction.TRANSFER_ACCEPTED,
                "",
                clock.instant());
        file.record(DeskAction.TRANSFER_ACCEPTED, number, transfer.getFromDepartment(), transfer.getToDepartment());
        return transfer;
    }

    /** The other department does not take it; after the second refusal the head office has it. */
    public Transfer refuse(long number, UUID id, @Nullable String why) {
        var by = current.require(Action.REPLY_TO_DEPARTMENT);
        var proposal = proposals.read(number);
        var transfer = mine(proposal, id, by);
        var reason = RequiredText.of("reason", why, Transfer.MAX_REASON);
        transfer.refuse(reason, by.id(), clock.instant());
        file.step(proposal, StepAction.TRANSFER_REFUSED, transfer.getToDepartment(), reason, clock.instant());
        file.record(
                DeskAction.TRANSFER_REFUSED,
                number,
                transfer.getFromDepartment(),
                transfer.getToDepartment() + ": " + reason);
        routes.flush();
        if (refusals(proposal) >= MOST_REFUSALS) {
            departments.headOffice().ifPresent(office -> hand(proposal, office));
        }
        return transfer;
    }

    private long refusals(Proposal proposal) {
        return routes.transfers(proposal.getId()).stream()
                .filter(t -> t.getStatus() == Transfer.Status.REFUSED)
                .count();
    }

    private void hand(Proposal proposal, String office) {
        if (!office.equals(proposal.getDepartment())) {
            assignments.give(proposal, office, null, null, null, StepAction.TO_HEAD_OFFICE, "", clock.instant());
        }
    }

    private Transfer mine(Proposal proposal, UUID id, SignedIn by) {
        var transfer = routes.lock(id)
                .filter(t -> t.getProposalId().equals(proposal.getId()))
                .orElseThrow(DomainException::notFound);
        if (!transfer.getToDepartment().equals(by.department())) {
            throw DomainException.forbidden("not-your-department");
        }
        return transfer;
    }
}
