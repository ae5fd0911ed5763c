package org.madang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.ContentChanged;
import org.madang.content.together.CoAuthorRow;
import org.madang.content.together.CoAuthoring;
import org.madang.shared.DomainException;

/** Several people write a proposal: the first author invites, and whoever accepts is an author. */
@ApplicationScoped
@Transactional
public class ProposalAuthors {

    @Inject
    ProposalRepository proposals;

    @Inject
    ProposalService service;

    @Inject
    CoAuthoring authors;

    @Inject
    AccountService accounts;

    @Inject
    CurrentPerson current;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Clock clock;

    /** Asks somebody to write one's own proposal together, as {@link CoAuthoring#invite}. */
    public void invite(long number, String handle) {
        var proposal = shared(number, Action.SHARE_PROPOSAL);
        authors.invite(proposal, accounts.byHandle(handle));
    }

    /** Takes an invitation back, or a co-author out; co-authors take themselves out. */
    public void remove(long number, String handle) {
        var person = accounts.byHandle(handle);
        var proposal = current.is(person.getId()) ? find(number) : shared(number, Action.SHARE_PROPOSAL);
        if (authors.remove(proposal, person.getId())) {
            tell(proposal);
        }
    }

    /** The signed-in person accepts; from now on the proposal is hers or his, too. */
    public void accept(long number) {
        var me = current.require(Action.MAKE_PROPOSAL).id();
        var proposal = find(number);
        authors.accept(proposal, me);
        if (proposal.isPublic()) {
            service.record(proposal, StepAction.CO_AUTHOR_JOINED, null, "", clock.instant());
        }
        tell(proposal);
    }

    /** Who writes a proposal with its first author, as everybody may know. */
    public List<CoAuthorRow> coAuthors(Proposal proposal) {
        return authors.coAuthors(proposal);
    }

    /** Who writes one's own proposal and who was asked, in order. */
    public List<CoAuthorRow> team(long number) {
        return authors.team(shared(number, Action.READ_DRAFT));
    }

    /** Whether the signed-in person is asked to write a proposal, and has not answered. */
    public boolean isAsked(long number) {
        return authors.waiting(current.id()).stream()
                .anyMatch(one -> one.path().equals("/proposals/" + number + "/authors"));
    }

    private Proposal find(long number) {
        return proposals.byNumber(number).orElseThrow(DomainException::notFound);
    }

    /** Whoever may not see a draft is told nothing of it. */
    private Proposal shared(long number, Action action) {
        current.require(action);
        var proposal = find(number);
        if (!proposal.isPublic() && !current.may(Action.READ_DRAFT, proposal)) {
            throw DomainException.notFound();
        }
        current.require(action, proposal);
        return proposal;
    }

    private void tell(Proposal proposal) {
        proposals.flush();
        if (proposal.isPublic()) {
            changed.fire(new ContentChanged(proposal.ref(), clock.instant()));
        }
    }
}
