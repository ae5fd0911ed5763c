package org.madang.proposal.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.SignedIn;
import org.madang.account.limits.Limited;
import org.madang.account.limits.Turnstile;
import org.madang.content.ContentChanged;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.link.ProposalLinkRepository.Ends;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;
import org.madang.shared.PersonalData;
import org.madang.shared.PlainText;

/** Joins proposals without merging them: both stay, and so does every support. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class ProposalLinks {

    /** The longest reason, in characters. */
    public static final int MAX_REASON = 300;

    /** So many more residents who find a duplicate right than wrong confirm it. */
    public static final int CONFIRMING = 2;

    @Inject
    ProposalLinkRepository links;

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPerson current;

    @Inject
    Turnstile turnstile;

    @Inject
    Event<ProposalsLinked> linked;

    @Inject
    Event<DuplicateConfirmed> confirmed;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Clock clock;

    /** Who says it, and why. */
    record Said(LinkMaker by, @Nullable String department, UUID person, String reason) {}

    /** The links of a proposal that lead to a public one: duplicates first, then contrary and related ones. */
    public List<ProposalLink> of(UUID proposal) {
        var person = current.orNull();
        return links.of(proposal, person == null ? null : person.id());
    }

    /** The same for the proposal of that number. */
    public List<ProposalLink> of(long number) {
        return of(proposals.read(number).getId());
    }

    /**
     * Says that two proposals are joined.
     *
     * @param other number of the other one; null if the request names none
     * @throws DomainException {@code invalid} with the fields at fault; {@code already-linked}
     */
    public void link(long number, @Nullable Long other, @Nullable LinkKind kind, @Nullable String reason) {
        var person = current.require(Action.LINK_PROPOSALS);
        var one = proposals.read(number);
        one.requirePublic();
        if (kind == null) {
            throw DomainException.invalid("kind", "required");
        }
        join(one, far(number, other), kind, said(person, one, checked(reason)));
    }

    /**
     * The author of a draft says how it differs from another proposal; both show it once the draft is submitted.
     *
     * @throws DomainException {@code invalid} without a reason
     */
    public void differs(long draft, long other, @Nullable String reason) {
        var mine = proposals.readOwn(draft);
        var why = checked(reason);
        if (why.isEmpty()) {
            throw DomainException.invalid("differs", "required");
        }
        var said = new Said(LinkMaker.AUTHOR, null, current.id(), why);
        join(mine, far(draft, other), LinkKind.RELATED, said);
    }

    private static Said said(SignedIn person, Proposal one, String reason) {
        var by = one.isAuthor(person.id())
                ? LinkMaker.AUTHOR
                : person.department() == null ? LinkMaker.RESIDENT : LinkMaker.OFFICE;
        return new Said(by, by == LinkMaker.OFFICE ? person.department() : null, person.id(), reason);
    }

    private Proposal far(long number, @Nullable Long other) {
        if (other == null) {
            throw DomainException.invalid("other", "required");
        }
        if (other == number) {
            throw DomainException.invalid("other", "the-same-proposal");
        }
        return proposals.publicOne(other).orElseThrow(() -> DomainException.invalid("other", "unknown-proposal"));
    }

    private static String checked(@Nullable String reason) {
        var why = PlainText.line(reason);
        if (why.length() > MAX_REASON) {
            throw DomainException.invalid("reason", "too-long", Map.of("max", MAX_REASON));
        }
        PersonalData.refuseResidentNumbers(Map.of("reason", why));
        return why;
    }

    private void join(Proposal one, Proposal other, LinkKind kind, Said said) {
        turnstile.pass(Limited.SUPPORT);
        var now = clock.instant();
        var link = Ids.next(now);
        if (!links.add(link, one.getId(), other.getId(), kind, said, now)) {
            throw DomainException.conflict("already-linked");
        }
        tell(one, other);
        confirm(link, one, other);
    }

    /** The person who made a link takes it back. */
    public void remove(long number, UUID link) {
        var proposal = proposals.read(number);
        var ends = ends(proposal, link);
        if (!current.get().id().equals(ends.person())) {
            throw DomainException.forbidden("not-the-author");
        }
        links.remove(link);
        tell(proposal, proposals.find(ends.far(proposal.getId())).orElseThrow());
    }

    /**
     * The signed-in person finds a link right or wrong.
     *
     * @param agrees null to take the vote back
     */
    public void vote(long number, UUID link, @Nullable Boolean agrees) {
        var person = current.require(Action.LINK_PROPOSALS).id();
        var proposal = proposals.read(number);
        var ends = ends(proposal, link);
        turnstile.pass(Limited.SUPPORT);
        if (agrees == null) {
            links.removeVote(link, person);
        } else {
            links.vote(link, person, agrees, clock.instant());
        }
        var far = proposals.find(ends.far(proposal.getId())).orElseThrow();
        tell(proposal, far);
        confirm(link, proposal, far);
    }

    /** Tells of a duplicate that an office sees, or that so many more residents find right than wrong. */
    private void confirm(UUID link, Proposal one, Proposal other) {
        if (links.isConfirmedDuplicate(link, CONFIRMING)) {
            confirmed.fire(new DuplicateConfirmed(link, one.ref(), other.ref(), clock.instant()));
        }
    }

    private Ends ends(Proposal proposal, UUID link) {
        return links.ends(link).filter(found -> found.has(proposal.getId())).orElseThrow(DomainException::notFound);
    }

    private void tell(Proposal one, Proposal other) {
        var now = clock.instant();
        linked.fire(new ProposalsLinked(one.ref(), other.ref(), now));
        for (var proposal : List.of(one, other)) {
            if (proposal.isPublic()) {
                changed.fire(new ContentChanged(proposal.ref(), now));
            }
        }
    }
}
