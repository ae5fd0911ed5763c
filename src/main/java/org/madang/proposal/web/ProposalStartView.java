package org.madang.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /proposal/start.xhtml}: what a proposal is, and its first words. */
@Named
@RequestScoped
public class ProposalStartView {

    @Inject
    ProposalService proposals;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    private Proposal proposal;
    private ProposalFields fields = new ProposalFields();

    @PostConstruct
    void load() {
        if (!page.parameter("number").isEmpty()) {
            proposal = proposals.readOwn(page.number("number"));
            fields = new ProposalFields(proposal);
        }
    }

    /** Keeps the first words as a draft and looks for similar proposals. */
    public void goOn() {
        errors.allow(() -> {
            var saved = proposal == null
                    ? proposals.create(fields.text())
                    : proposals.edit(proposal.getNumber(), fields.text(), null);
            Onward.to("/proposals/" + saved.getNumber() + (saved.isPublic() ? "/edit" : "/similar"));
        });
    }

    /** Whether the reader says that this is to be put right now, which is none of a proposal. */
    public boolean isComplaint() {
        return page.parameter("kind").equals("complaint");
    }

    /** Null for a new proposal. */
    public Proposal getProposal() {
        return proposal;
    }

    public ProposalFields getFields() {
        return fields;
    }
}
