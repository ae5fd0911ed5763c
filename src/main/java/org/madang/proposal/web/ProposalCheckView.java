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
import org.madang.shared.web.PersonalDataGuard;

/** Backs {@code /proposal/check.xhtml}: the last look before everybody can see it. */
@Named
@RequestScoped
public class ProposalCheckView {

    @Inject
    ProposalService proposals;

    @Inject
    FormErrors errors;

    @Inject
    PersonalDataGuard guard;

    @Inject
    CurrentPage page;

    private Proposal proposal;

    @PostConstruct
    void load() {
        proposal = proposals.readOwn(page.number("number"));
    }

    /** Opens the proposal for support. */
    public void submit() {
        errors.allow(() -> {
            new ProposalFields(proposal).ask(guard);
            Onward.to("/proposals/" + proposals.submit(proposal.getNumber()).getNumber() + "/done");
        });
    }

    public Proposal getProposal() {
        return proposal;
    }
}
