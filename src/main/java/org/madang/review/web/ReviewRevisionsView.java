package org.madang.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.review.Answer;
import org.madang.review.ReviewService;
import org.madang.review.answering.RevisionService;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /review/revisions.xhtml}: every wording of the city's answers that was public, and what it changed. */
@Named
@RequestScoped
public class ReviewRevisionsView {

    @Inject
    ProposalService proposals;

    @Inject
    ReviewService reviews;

    @Inject
    RevisionService revisions;

    @Inject
    CurrentPage page;

    private Proposal proposal;

    public Proposal getProposal() {
        if (proposal == null) {
            proposal = proposals.read(page.number("number"));
            proposal.requirePublic();
        }
        return proposal;
    }

    /** The newest first. */
    public List<RevisionService.Change> getChanges() {
        return reviews.answers(getProposal().getId()).stream()
                .flatMap(answer -> changes(answer).stream())
                .toList();
    }

    private List<RevisionService.Change> changes(Answer answer) {
        return revisions.changes(answer.getId());
    }
}
