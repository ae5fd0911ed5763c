package org.madang.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.madang.proposal.ProposalService;
import org.madang.review.tagging.ReviewTag;
import org.madang.review.tagging.TagService;
import org.madang.search.Similar;
import org.madang.search.SimilarProposals;

/**
 * For a proposal at the desk: the cases that are alike, and the tags that those which are decided have. Called
 * {@code caseKin} in pages.
 */
@Named("caseKin")
@RequestScoped
public class CaseKin {

    /** A tag that alike cases have, and how many of them. */
    public record Hint(ReviewTag tag, int cases) {}

    @Inject
    SimilarProposals similar;

    @Inject
    ProposalService proposals;

    @Inject
    TagService tags;

    private List<Similar> alike;
    private List<Hint> hints;

    /** Cases that say something like it, the most alike first. */
    public List<Similar> to(long number) {
        if (alike == null) {
            alike = similar.to(number);
        }
        return alike;
    }

    /** Tags of the decided ones among them that this one does not have, those of most cases first. */
    public List<Hint> hints(long number) {
        if (hints == null) {
            hints = find(number);
        }
        return hints;
    }

    private List<Hint> find(long number) {
        var own = tags.on(proposals.read(number).getId());
        Map<ReviewTag, Integer> counts = new LinkedHashMap<>();
        for (var other : to(number)) {
            if (other.status().isDecided()) {
                tags.on(proposals.read(other.number()).getId()).stream()
                        .filter(tag -> !tag.retired() && !own.contains(tag))
                        .forEach(tag -> counts.merge(tag, 1, Integer::sum));
            }
        }
        var found = new ArrayList<Hint>();
        counts.forEach((tag, cases) -> found.add(new Hint(tag, cases)));
        found.sort(Comparator.comparingInt(Hint::cases).reversed());
        return found;
    }
}
