package org.madang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.madang.shared.TextDiff;

/** Keeps and shows every wording that readers of a proposal saw. */
@ApplicationScoped
@Transactional
public class ProposalHistory {

    /** The most wordings that are shown together. */
    public static final int MOST = 50;

    /** One change: the wording it led to, and what was taken out and put in. */
    public record Change(ProposalVersion version, List<TextDiff.Part> parts) {}

    @Inject
    ProposalService proposals;

    @Inject
    ProposalVersionRepository versions;

    @Inject
    @Any
    Instance<WordingGuard> guards;

    @Inject
    Clock clock;

    /** All wordings of a proposal that the reader may see, the newest first; empty if there was only one. */
    public List<ProposalVersion> wordings(long number) {
        return versions.of(proposals.read(number).getId(), MOST);
    }

    /** All changes of a proposal that the reader may see, the newest first. */
    public List<Change> changes(long number) {
        var all = wordings(number);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i + 1 < all.size(); i++) {
            var after = all.get(i);
            changes.add(new Change(after, TextDiff.between(all.get(i + 1).words(), after.words())));
        }
        return changes;
    }

    /**
     * Changes the words, as part of the caller's transaction; of a public proposal the words before stay readable.
     *
     * @return whether anything that readers support was reworded
     */
    boolean edit(Proposal proposal, ProposalText text, Revision revision) {
        var now = clock.instant();
        if (proposal.isPublic() && proposal.differs(text) && revision.isSubstantive()) {
            guards.forEach(guard -> guard.requireFree(proposal.getId()));
        }
        if (proposal.isPublic()
                && proposal.differs(text)
                && !versions.has(proposal.getId(), proposal.getTextVersion())) {
            versions.add(new ProposalVersion(
                    proposal,
                    proposal.getTextVersion() == 1 ? Revision.FIRST : Revision.SUBSTANTIVE,
                    since(proposal, now)));
        }
        boolean reworded = proposal.edit(text, revision.isSubstantive(), now);
        if (reworded && proposal.isPublic()) {
            versions.add(new ProposalVersion(proposal, revision, now));
        }
        return reworded;
    }

    private static Instant since(Proposal proposal, Instant now) {
        return Objects.requireNonNullElse(
                proposal.getEditedAt(), Objects.requireNonNullElse(proposal.getPublishedAt(), now));
    }
}
