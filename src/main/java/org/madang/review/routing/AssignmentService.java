package org.madang.review.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.account.SignedIn;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.StepAction;
import org.madang.review.calendar.WorkingCalendar;
import org.madang.review.clock.ClockService;
import org.madang.review.department.DepartmentService;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;

/** Gives proposals to departments. Each method is one transaction, or part of the caller's. */
@ApplicationScoped
@Transactional
public class AssignmentService {

    @Inject
    RoutingRepository routes;

    @Inject
    ProposalService proposals;

    @Inject
    ClockService clocks;

    @Inject
    DepartmentService departments;

    @Inject
    CityService city;

    @Inject
    CurrentPerson current;

    @Inject
    WorkingCalendar calendar;

    @Inject
    CaseFile file;

    @Inject
    Clock clock;

    /**
     * Staff give a proposal to a department; once one has it, only that department and the head office may.
     *
     * @param officerHandle who of the department is to answer; null to leave that to it
     * @param due the last day for the answer, a working day; null to leave a clock that runs as it is, or to give a new
     *     one the month of the Rules on Citizens' Proposals
     * @throws DomainException {@code held-by-another-department}; {@code transfer-instead} where the department's own
     *     staff want to give it away
     */
    public Proposal assign(
            long number, @Nullable String department, @Nullable String officerHandle, @Nullable LocalDate due) {
        var by = current.require(Action.ASSIGN_PROPOSAL);
        var proposal = proposals.read(number);
        if (city.department(department).isEmpty() || department == null) {
            throw DomainException.invalid("department", "unknown-department");
        }
        requireDay(due);
        requireMine(proposal, department, by);
        var officer = officer(officerHandle, department);
        var before = standing(proposal);
        give(proposal, department, officer, due, by.id(), StepAction.ASSIGNED, "", clock.instant());
        file.record(DeskAction.ASSIGNED, number, before, standing(proposal));
        return proposal;
    }

    private void requireDay(@Nullable LocalDate due) {
        if (due == null) {
            return;
        }
        var today = today();
        if (due.isBefore(today)) {
            throw DomainException.invalid("due", "in-the-past");
        }
        if (due.isAfter(today.plusYears(1))) {
            throw DomainException.invalid("due", "too-far", Map.of("max", today.plusYears(1)));
        }
        if (!calendar.isWorkingDay(due)) {
            throw DomainException.invalid("due", "not-a-working-day");
        }
    }

    private void requireMine(Proposal proposal, String wanted, SignedIn by) {
        refusal(proposal, wanted, by).ifPresent(code -> {
            throw "transfer-instead".equals(code)
                    ? DomainException.conflict("transfer-instead")
                    : DomainException.forbidden("held-by-another-department");
        });
    }

    /** The code of why this officer may not give a proposal to a department; empty if nothing hinders it. */
    public Optional<String> refusal(Proposal proposal, String wanted, SignedIn by) {
        var holder = proposal.getDepartment();
        if (holder == null || departments.isHeadOffice(by.department())) {
            return Optional.empty();
        }
        if (!holder.equals(by.department())) {
            return Optional.of("held-by-another-department");
        }
        return holder.equals(wanted) ? Optional.empty() : Optional.of("transfer-instead");
    }

    /**
     * Undoes an assignment of a moment ago; part of the caller's transaction, which has seen that nothing happened
     * since.
     *
     * @param department the one that had the proposal before; null if none had
     */
    public void undo(Proposal proposal, @Nullable String department, @Nullable UUID officer) {
        var before = standing(proposal);
        if (department == null) {
            proposal.undoAssignment();
            clocks.end(proposal.getId());
            file.step(proposal, StepAction.ASSIGNMENT_UNDONE, null, "", clock.instant());
        } else {
            give(proposal, department, officer, null, current.id(), StepAction.ASSIGNMENT_UNDONE, "", clock.instant());
        }
        file.record(DeskAction.UNDONE, proposal.getNumber(), before, standing(proposal));
    }

    private @Nullable UUID officer(@Nullable String handle, String department) {
        if (handle == null || handle.isBlank()) {
            return null;
        }
        var row = routes.officer(handle).orElseThrow(() -> DomainException.invalid("officer", "unknown-officer"));
        if (!department.equals(row[1])) {
            throw DomainException.invalid("officer", "officer-of-another-department");
        }
        return (UUID) row[0];
    }

    /** Gives it without asking who may; part of the caller's transaction. */
    void give(
            Proposal proposal,
            String department,
            @Nullable UUID officer,
            @Nullable LocalDate chosen,
            @Nullable UUID by,
            StepAction step,
            String reason,
            Instant at) {
        boolean received = !department.equals(proposal.getDepartment());
        var due = clocks.begin(proposal.getId(), chosen, LocalDate.ofInstant(at, ClockProducer.CITY_ZONE), received);
        proposal.assign(department, officer, due);
        routes.add(new Assignment(proposal.getId(), department, officer, due, by, reason, at));
        file.step(proposal, step, department, reason, at);
        routes.flush();
    }

    /** Brings in an assignment that was made earlier. */
    public void bringIn(long number, String department, UUID officer, LocalDate due, Instant at) {
        give(proposals.read(number), department, officer, due, officer, StepAction.ASSIGNED, "", at);
    }

    private static String standing(Proposal proposal) {
        return proposal.getDepartment() == null
                ? ""
                : told(proposal.getDepartment()) + " / " + told(proposal.getOfficerId()) + " / "
                        + told(proposal.getDueOn());
    }

    private static String told(@Nullable Object part) {
        return part == null ? "–" : part.toString();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.CITY_ZONE);
    }
}
