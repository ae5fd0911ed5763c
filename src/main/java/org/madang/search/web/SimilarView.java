package org.madang.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.link.ProposalLinks;
import org.madang.search.Similar;
import org.madang.search.SimilarProposals;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.vote.SupportService;

/**
 * Backs {@code /search/similar.xhtml}: proposals alike to the draft, to be supported instead. Where there are none, or
 * the index does not answer, the writer goes on at once.
 */
@Named
@RequestScoped
public class SimilarView {

    @Inject
    ProposalService proposals;

    @Inject
    SimilarProposals similar;

    @Inject
    SupportService supports;

    @Inject
    ProposalLinks links;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    private Proposal draft;
    private List<Similar> found;
    private String differs;

    @PostConstruct
    void load() {
        draft = proposals.readOwn(page.number("number"));
        try {
            found = similar.to(draft.getTitle() + "\n" + draft.getProblem(), draft.getNeighbourhood());
        } catch (DomainException unavailable) {
            found = List.of();
        }
    }

    /** Goes on to the next step where there is nothing to show. */
    public void skipIfNone() {
        if (found.isEmpty()) {
            Onward.to("/proposals/" + draft.getNumber() + "/edit", "no-similar");
        }
    }

    /** Supports that one instead; the draft stays a draft. */
    public void support(long number) {
        if (errors.allow(() -> supports.support(number))) {
            Onward.to("/proposals/" + number, "supported");
        }
    }

    /** Says how the draft differs from that one, for both to show; the writer goes on. */
    public void differ(long number) {
        if (errors.allow(() -> links.differs(draft.getNumber(), number, differs))) {
            Onward.to("/proposals/" + draft.getNumber() + "/edit", "difference-kept");
        }
    }

    public String getDiffers() {
        return differs;
    }

    public void setDiffers(String differs) {
        this.differs = differs;
    }

    public Proposal getDraft() {
        return draft;
    }

    public List<Similar> getFound() {
        return found;
    }
}
