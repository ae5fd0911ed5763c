package org.madang.proposal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.content.together.CoAuthorRow;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalAuthors;

/** Who writes the proposal of this page together with its first author. */
@Named
@RequestScoped
public class ProposalTeam {

    @Inject
    ProposalAuthors authors;

    private List<CoAuthorRow> list;

    public List<CoAuthorRow> of(Proposal proposal) {
        if (list == null) {
            list = authors.coAuthors(proposal);
        }
        return list;
    }
}
