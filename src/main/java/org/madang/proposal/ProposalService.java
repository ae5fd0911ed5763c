package org.madang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.account.limits.Limited;
import org.madang.account.limits.Turnstile;
import org.madang.content.ContentChanged;
import org.madang.content.ContentGone;
import org.madang.content.ContentRepository;
import org.madang.content.ContentShown;
import org.madang.content.Filing;
import org.madang.content.Kind;
import org.madang.content.Visibility;
import org.madang.shared.CommandValidator;
import org.madang.shared.DomainException;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.PersonalData;

/** What residents and readers do with proposals. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class ProposalService {

    /** The longest reason for taking a proposal back, in characters. */
    public static final int MAX_REASON = 200;

    @Inject
    ProposalRepository proposals;

    @Inject
    ContentRepository contents;

    @Inject
    AccountService accounts;

    @Inject
    CurrentPerson current;

    @Inject
    CommandValidator validator;

    @Inject
    Filing filing;

    @Inject
    Event<ProposalSubmitted> submitted;

    @Inject
    Event<ProposalMoved> moved;

    @Inject
    Event<ContentShown> shown;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Event<ContentGone> gone;

    @Inject
    ProposalHistory history;

    @Inject
    Turnstile turnstile;

    @Inject
    Clock clock;

    /** Begins a draft of the signed-in person. */
    public Proposal create(ProposalText text) {
        var author = accounts.reference(current.require(Action.MAKE_PROPOSAL).id());
        check(text);
        PersonalData.refuseResidentNumbers(text.words());
        turnstile.pass(Limited.DRAFT);
        var proposal = new Proposal(author, contents.nextNumber(Kind.PROPOSAL), text, null, 0, clock.instant());
        proposals.add(proposal);
        return proposal;
    }

    /**
     * Brings in a proposal that was made earlier or elsewhere, already public.
     *
     * @param origin where it comes from, unique; null if it is one of ours
     * @param closed when it ended there; null if it is open here
     */
    public Proposal bringIn(
            @Nullable Person author,
            ProposalText text,
            @Nullable String origin,
            int importedSupports,
            Instant submittedOn,
            @Nullable Instant closed) {
        filing.check(text.topic(), text.neighbourhood(), text.tags());
        var proposal =
                new Proposal(author, contents.nextNumber(Kind.PROPOSAL), text, origin, importedSupports, submittedOn);
        proposal.bringIn(submittedOn, closed);
        proposals.add(proposal);
        record(proposal, StepAction.SUBMITTED, null, "", submittedOn);
        if (closed != null) {
            record(proposal, StepAction.CLOSED, null, "", closed);
        }
        shown.fire(new ContentShown(proposal.ref(), submittedOn));
        return proposal;
    }

    private void check(ProposalText text) {
        validator.check(text);
        filing.check(text.topic(), text.neighbourhood(), text.tags());
    }

    /**
     * Changes the words of one's own proposal.
     *
     * @param expectedVersion the version that was edited; null not to compare
     * @throws DomainException {@code out-of-date} if somebody changed it since
     */
    public Proposal edit(long number, ProposalText text, @Nullable Integer expectedVersion) {
        return edit(number, text, expectedVersion, Revision.SUBSTANTIVE);
    }

    /** The same with what the author says of the change to those who read it before. */
    public Proposal edit(long number, ProposalText text, @Nullable Integer expectedVersion, Revision revision) {
        var proposal = own(number, Action.EDIT_PROPOSAL);
        if (expectedVersion != null && expectedVersion != proposal.getVersion()) {
            throw DomainException.conflict("out-of-date");
        }
        check(text);
        PersonalData.refuseResidentNumbers(text.words());
        var now = clock.instant();
        boolean reworded = history.edit(proposal, text, revision);
        if (proposal.isPublic()) {
            if (reworded && revision.isSubstantive()) {
                record(proposal, StepAction.REVISED, null, revision.reason(), now);
            }
            changed.fire(new ContentChanged(proposal.ref(), now));
        }
        proposals.flush();
        return proposal;
    }

    /** Opens one's own draft for support. */
    public Proposal submit(long number) {
        var proposal = own(number, Action.SUBMIT_PROPOSAL);
        var now = clock.instant();
        turnstile.pass(Limited.PROPOSE);
        var event = proposal.submit(now);
        record(proposal, StepAction.SUBMITTED, null, "", now);
        proposals.flush();
        submitted.fire(event);
        shown.fire(new ContentShown(proposal.ref(), now));
        return proposal;
    }

    /** Takes one's own proposal back; a stone remains. A draft, which nobody saw, goes without one. */
    public void withdraw(long number, String reason) {
        if (reason.length() > MAX_REASON) {
            throw DomainException.invalid("reason", "too-long", Map.of("max", MAX_REASON));
        }
        var proposal = own(number, Action.WITHDRAW_PROPOSAL);
        if (isDraft(proposal)) {
            proposals.remove(proposal);
            return;
        }
        var now = clock.instant();
        proposal.withdraw(now);
        record(proposal, StepAction.WITHDRAWN, null, reason, now);
        gone.fire(new ContentGone(proposal.ref(), now));
    }

    /** Writes a step into the public timeline; the caller has taken it on the proposal in this transaction. */
    public void record(Proposal proposal, StepAction action, @Nullable String department, String reason, Instant at) {
        var step = new ProposalStep(proposal, action, department, reason, at);
        proposals.add(step);
        moved.fire(new ProposalMoved(proposal.ref(), step.getId(), action, proposal.getStatus(), department, at));
    }

    /**
     * A proposal that the reader may see: a public one, or one's own draft.
     *
     * @throws DomainException {@code not-found}, or {@code gone} if it was withdrawn
     */
    public Proposal read(long number) {
        var proposal = proposals.byNumber(number).orElseThrow(DomainException::notFound);
        if (!isDraft(proposal) || !current.isSignedIn() || !current.may(Action.READ_DRAFT, proposal)) {
            proposal.requirePublic();
        }
        return proposal;
    }

    /** The public proposal of that number; empty if there is none. */
    public Optional<Proposal> publicOne(long number) {
        return proposals.byNumber(number).filter(Proposal::isPublic);
    }

    /** Any proposal by its id, whoever may see it: for what the plaza does by itself. */
    public Optional<Proposal> find(UUID id) {
        return proposals.find(id);
    }

    private static boolean isDraft(Proposal proposal) {
        return proposal.getVisibility() == Visibility.DRAFT;
    }

    /** Others' drafts are not there at all, whoever asks. */
    private Proposal own(long number, Action action) {
        current.require(action);
        var proposal = proposals.byNumber(number).orElseThrow(DomainException::notFound);
        if (isDraft(proposal) && !current.may(Action.READ_DRAFT, proposal)) {
            throw DomainException.notFound();
        }
        current.require(action, proposal);
        return proposal;
    }

    /** One's own proposal, for its editor. */
    public Proposal readOwn(long number) {
        return own(number, Action.READ_DRAFT);
    }

    /** The signed-in person's drafts, the newest first. */
    public List<Proposal> myDrafts() {
        return proposals.draftsOf(current.id());
    }

    /** The steps of its life, the oldest first. */
    public List<ProposalStep> steps(UUID proposal) {
        return proposals.steps(proposal);
    }

    /** The first few of a list, uncounted. */
    public List<ProposalCard> first(ProposalFilter filter, int most) {
        return proposals.items(filter, PageRequest.first(most));
    }

    /** One page of a list that nobody counts. */
    public List<ProposalCard> some(ProposalFilter filter, PageRequest request) {
        return proposals.items(filter, request);
    }

    public Page<ProposalCard> list(ProposalFilter filter, PageRequest request) {
        return proposals.list(filter, request);
    }

    /** The same with the counts of every facet. */
    public Page<ProposalCard> listWithFacets(ProposalFilter filter, PageRequest request) {
        return proposals.listWithFacets(filter, request);
    }

    /** The newest public proposals with their whole text, for feeds. */
    public List<Proposal> newest(ProposalFilter filter, int most) {
        return proposals.newest(filter, most);
    }

    /** The public ones of these numbers with their whole text, in no order. */
    public List<Proposal> published(Collection<Long> numbers) {
        return numbers.isEmpty() ? List.of() : proposals.published(numbers);
    }

    /** The cards of these numbers, in their order; those that are not public are left out. */
    public List<ProposalCard> cards(List<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : proposals.cards(numbers).stream()
                        .sorted(java.util.Comparator.comparingInt(card -> numbers.indexOf(card.number())))
                        .toList();
    }

    /** The cards of those of these ids that are public. */
    public Map<UUID, ProposalCard> cardsById(Collection<UUID> ids) {
        var numbers = ids.isEmpty() ? Map.<UUID, Long>of() : proposals.publicNumbers(ids);
        var cards = cards(List.copyOf(numbers.values())).stream()
                .collect(Collectors.toMap(ProposalCard::number, card -> card));
        Map<UUID, ProposalCard> byId = new LinkedHashMap<>();
        numbers.forEach((id, number) -> byId.put(id, cards.get(number)));
        return byId;
    }

    /** Whether a text of that origin was brought in before. */
    public boolean wasBroughtIn(String origin) {
        return proposals.hasOrigin(origin);
    }
}
