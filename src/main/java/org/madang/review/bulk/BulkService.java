package org.madang.review.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.account.SignedIn;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.review.ReviewService;
import org.madang.review.routing.AssignmentService;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;

/** Changes several proposals at once. Each method is one transaction: all that can be done is done, or nothing. */
@ApplicationScoped
@Transactional
public class BulkService {

    /** So many at once. */
    public static final int MOST = 100;

    private static final Duration UNDO_WITHIN = Duration.ofMinutes(10);

    @Inject
    BulkRepository batches;

    @Inject
    ReviewService reviews;

    @Inject
    AssignmentService assignments;

    @Inject
    ProposalService proposals;

    @Inject
    CityService city;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /**
     * What the change would do with each, without doing it.
     *
     * @throws DomainException {@code invalid} for too many, for nothing to do, or an unknown tag or department
     */
    public List<BulkRow> preview(Collection<Long> numbers, BulkChange change) {
        var by = check(numbers, change);
        return numbers.stream()
                .map(proposals::read)
                .map(p -> row(p, change, by))
                .toList();
    }

    /** The proposals as they stand, before anything is chosen. */
    public List<BulkRow> chosen(Collection<Long> numbers) {
        current.require(Action.READ_DESK);
        requireFew(numbers);
        return numbers.stream()
                .map(proposals::read)
                .map(p -> row(p, new BulkChange(null, null), current.get()))
                .toList();
    }

    private BulkRow row(Proposal proposal, BulkChange change, SignedIn by) {
        return new BulkRow(
                proposal.getNumber(),
                proposal.getTitle(),
                proposal.getDepartment(),
                reviews.tagsOf(proposal.getId()),
                refusal(proposal, change, by));
    }

    private @Nullable String refusal(Proposal proposal, BulkChange change, SignedIn by) {
        if (change.department() == null) {
            return null;
        }
        boolean open = proposal.getStatus() == ProposalStatus.UNDER_REVIEW
                || proposal.getStatus().mayBecome(ProposalStatus.UNDER_REVIEW);
        return open ? assignments.refusal(proposal, change.department(), by).orElse(null) : "already-decided";
    }

    private SignedIn check(Collection<Long> numbers, BulkChange change) {
        var by = current.require(change.department() == null ? Action.TAG_PROPOSAL : Action.ASSIGN_PROPOSAL);
        requireFew(numbers);
        if (change.tag() == null && change.department() == null) {
            throw DomainException.invalid("tag", "nothing-to-do");
        }
        if (change.tag() != null
                && reviews.tags().keySet().stream().noneMatch(t -> t.slug().equals(change.tag()))) {
            throw DomainException.invalid("tag", "unknown-tag");
        }
        if (change.department() != null && city.department(change.department()).isEmpty()) {
            throw DomainException.invalid("department", "unknown-department");
        }
        return by;
    }

    private static void requireFew(Collection<Long> numbers) {
        if (numbers.isEmpty() || numbers.size() > MOST) {
            throw DomainException.invalid("n", "out-of-range", Map.of("min", 1, "max", MOST));
        }
    }

    /**
     * Does it with each of which it can be done.
     *
     * @return the batch, to undo it
     */
    public UUID apply(Collection<Long> numbers, BulkChange change) {
        var by = check(numbers, change);
        var batch = Ids.next(clock.instant());
        batches.add(batch, by.id(), clock.instant());
        for (var number : numbers) {
            var proposal = proposals.read(number);
            if (refusal(proposal, change, by) == null) {
                batches.add(batch, apply(proposal, change));
            }
        }
        return batch;
    }

    private BulkRepository.Item apply(Proposal proposal, BulkChange change) {
        var department = proposal.getDepartment();
        var officer = proposal.getOfficerId();
        boolean tagged = change.tag() != null && tag(proposal, change.tag());
        boolean given = change.department() != null && !change.department().equals(department);
        if (given) {
            reviews.assign(proposal.getNumber(), change.department(), null, null);
        }
        batches.flush();
        return new BulkRepository.Item(
                proposal.getId(), proposal.getNumber(), proposal.getVersion(), tagged, given, department, officer);
    }

    private boolean tag(Proposal proposal, String tag) {
        var tags = new ArrayList<>(reviews.tagsOf(proposal.getId()));
        if (tags.contains(tag)) {
            return false;
        }
        tags.add(tag);
        reviews.tag(proposal.getNumber(), tags);
        return true;
    }

    /**
     * Undoes a batch of one's own of a moment ago; what somebody changed since stays as it is.
     *
     * @param tag the tag that was added; null if none was
     * @return how many were left as they are
     * @throws DomainException {@code nothing-to-undo}
     */
    public int undo(UUID batch, @Nullable String tag) {
        var by = current.require(Action.TAG_PROPOSAL);
        var now = clock.instant();
        if (!batches.undo(batch, by.id(), now.minus(UNDO_WITHIN), now)) {
            throw DomainException.conflict("nothing-to-undo");
        }
        int left = 0;
        for (var item : batches.items(batch)) {
            var proposal = proposals.read(item.number());
            if (proposal.getVersion() != item.versionAfter()) {
                left++;
                continue;
            }
            undo(proposal, item, tag);
        }
        return left;
    }

    private void undo(Proposal proposal, BulkRepository.Item item, @Nullable String tag) {
        if (item.tagged() && tag != null) {
            var tags = new ArrayList<>(reviews.tagsOf(proposal.getId()));
            tags.remove(tag);
            reviews.tag(proposal.getNumber(), tags);
        }
        if (item.given()) {
            assignments.undo(proposal, item.department(), item.officer());
        }
    }
}
