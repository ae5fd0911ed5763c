package org.madang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.content.ContentRepository;
import org.madang.content.ContentShown;
import org.madang.content.Kind;

/** Brings in proposals that were made elsewhere, many at once. */
@ApplicationScoped
@Transactional
public class ProposalIntake {

    /** The longest text that comes from elsewhere, in characters; ours are shorter. */
    public static final int MAX_TEXT = 50_000;

    /**
     * A proposal as it was made elsewhere. Its parts are checked by the caller.
     *
     * @param origin where it comes from, unique
     * @param supports how many supported it there
     * @param closed when it ended there; null if it is open here
     */
    public record Arrival(
            ProposalText text,
            String origin,
            int supports,
            Instant submitted,
            @Nullable Instant closed) {}

    @Inject
    ProposalRepository proposals;

    @Inject
    ProposalService service;

    @Inject
    ContentRepository contents;

    @Inject
    Event<ContentShown> shown;

    /**
     * Brings in those that did not come before, in their order.
     *
     * @return the origins of those that went in
     */
    public Set<String> bringIn(List<Arrival> arrivals) {
        var known = proposals.origins(arrivals.stream().map(Arrival::origin).toList());
        Set<String> fresh = new HashSet<>();
        List<Arrival> wanted = new ArrayList<>();
        for (var arrival : arrivals) {
            if (!known.contains(arrival.origin()) && fresh.add(arrival.origin())) {
                wanted.add(arrival);
            }
        }
        var numbers = contents.nextNumbers(Kind.PROPOSAL, wanted.size());
        for (int i = 0; i < wanted.size(); i++) {
            add(wanted.get(i), numbers.get(i));
        }
        proposals.flush();
        return fresh;
    }

    private void add(Arrival arrival, long number) {
        var at = arrival.submitted();
        var proposal = new Proposal(null, number, arrival.text(), arrival.origin(), arrival.supports(), at);
        proposal.bringIn(at, arrival.closed());
        proposals.add(proposal);
        service.record(proposal, StepAction.SUBMITTED, null, "", at);
        if (arrival.closed() != null) {
            service.record(proposal, StepAction.CLOSED, null, "", arrival.closed());
        }
        shown.fire(new ContentShown(proposal.ref(), at));
    }
}
