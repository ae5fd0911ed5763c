package org.madang.proposal.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.limits.Limited;
import org.madang.account.limits.Turnstile;
import org.madang.content.ContentChanged;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalText;
import org.madang.proposal.ProposalVersion;
import org.madang.proposal.Revision;
import org.madang.proposal.StepAction;
import org.madang.shared.DomainException;
import org.madang.shared.PersonalData;
import org.madang.shared.PlainText;

/** Residents help to write: they suggest other words for a passage, and the author decides, in public. */
@ApplicationScoped
@Transactional
public class AmendmentService {

    /** The most amendments of one person that wait for one proposal's author. */
    public static final int MOST_WAITING = 5;

    private static final int SHOWN = 100;

    @Inject
    AmendmentRepository amendments;

    @Inject
    ProposalService proposals;

    @Inject
    AccountService accounts;

    @Inject
    CurrentPerson current;

    @Inject
    Turnstile turnstile;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Clock clock;

    /** The amendments of a proposal, those that wait first. */
    public List<Amendment> of(long number) {
        return amendments.of(proposals.read(number).getId(), SHOWN);
    }

    /**
     * The signed-in person suggests other words for a passage of somebody else's open proposal.
     *
     * @throws DomainException {@code own-proposal}, {@code text-is-frozen}, {@code too-many-amendments}; {@code invalid}
     *     with the fields at fault
     */
    public Amendment suggest(
            long number,
            @Nullable Part part,
            @Nullable String passage,
            @Nullable String wording,
            @Nullable String reason) {
        current.require(Action.AMEND_PROPOSAL);
        var proposal = proposals.read(number);
        var person = current.require(Action.AMEND_PROPOSAL, proposal);
        requireOpen(proposal);
        var text = AmendmentText.of(proposal, part, passage, wording, reason);
        if (amendments.waiting(proposal.getId(), person.id()) >= MOST_WAITING) {
            throw new DomainException(
                    DomainException.Kind.CONFLICT, "too-many-amendments", Map.of("max", MOST_WAITING));
        }
        turnstile.pass(Limited.COMMENT);
        var now = clock.instant();
        var amendment = new Amendment(proposal, accounts.byId(person.id()), text, now);
        amendments.add(amendment);
        changed.fire(new ContentChanged(proposal.ref(), now));
        return amendment;
    }

    private static void requireOpen(Proposal proposal) {
        proposal.requirePublic();
        if (!proposal.getStatus().isOpenForWriting()) {
            throw DomainException.conflict("text-is-frozen");
        }
    }

    /**
     * The author takes an amendment up: the passage reads as suggested from now on, and who suggested it is named.
     *
     * @param kind whether another thing is proposed then; null for yes
     * @throws DomainException {@code passage-changed}, {@code amendment-decided}, as {@link ProposalService#edit}
     */
    public void accept(long number, long amendmentNumber, ProposalVersion.@Nullable Kind kind) {
        var proposal = authored(number);
        var amendment = find(proposal, amendmentNumber);
        var now = clock.instant();
        var text = with(proposal, amendment.getPart(), amendment.applied(proposal));
        amendment.decide(Amendment.State.ACCEPTED, "", now);
        proposals.edit(number, text, null, Revision.of(kind, amendment.getReason()));
        proposals.record(proposal, StepAction.AMENDED, null, "", now);
    }

    private static ProposalText with(Proposal proposal, Part part, String words) {
        return ProposalText.of(
                proposal.getTitle(),
                part == Part.PROBLEM ? words : proposal.getProblem(),
                part == Part.SOLUTION ? words : proposal.getSolution(),
                part == Part.EFFECT ? words : proposal.getEffect(),
                proposal.getTopic(),
                proposal.getNeighbourhood(),
                proposal.getTags(),
                proposal.getLocation(),
                proposal.getLanguage());
    }

    /** The author declines an amendment and says why. */
    public void decline(long number, long amendmentNumber, @Nullable String answer) {
        var proposal = authored(number);
        var why = PlainText.line(answer);
        if (why.isEmpty()) {
            throw DomainException.invalid("answer", "required");
        }
        if (why.length() > Amendment.MAX_REASON) {
            throw DomainException.invalid("answer", "too-long", Map.of("max", Amendment.MAX_REASON));
        }
        PersonalData.refuseResidentNumbers(Map.of("answer", why));
        var now = clock.instant();
        find(proposal, amendmentNumber).decide(Amendment.State.DECLINED, why, now);
        changed.fire(new ContentChanged(proposal.ref(), now));
    }

    /** Who suggested it takes it back. */
    public void takeBack(long number, long amendmentNumber) {
        var proposal = proposals.read(number);
        var amendment = find(proposal, amendmentNumber);
        if (!amendment.isBy(current.id())) {
            throw DomainException.forbidden("not-the-author");
        }
        var now = clock.instant();
        amendment.decide(Amendment.State.TAKEN_BACK, "", now);
        changed.fire(new ContentChanged(proposal.ref(), now));
    }

    private Proposal authored(long number) {
        current.require(Action.EDIT_PROPOSAL);
        var proposal = proposals.read(number);
        current.require(Action.EDIT_PROPOSAL, proposal);
        requireOpen(proposal);
        return proposal;
    }

    private Amendment find(Proposal proposal, long number) {
        return amendments.find(proposal.getId(), number).orElseThrow(DomainException::notFound);
    }
}
