package org.madang.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.shared.QrCode;
import org.madang.shared.Settings;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /proposal/sheet.xhtml}: a proposal to hang up on paper, and to show on another site. */
@Named
@RequestScoped
public class ProposalSheetView {

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPage page;

    @Inject
    Settings settings;

    private Proposal proposal;

    @PostConstruct
    void load() {
        proposal = proposals.read(page.number("number"));
        proposal.requirePublic();
    }

    public Proposal getProposal() {
        return proposal;
    }

    /** Where it is read, from anywhere. */
    public String getAddress() {
        return settings.baseUrl() + "/proposals/" + proposal.getNumber();
    }

    /** The address for cameras. */
    public QrCode getCode() {
        return QrCode.of(getAddress());
    }

    /** What other sites put into a page of theirs: a picture that leads here, and loads no script. */
    public String getEmbedding() {
        var title = proposal.getTitle()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return "<a href=\"%s\"><img src=\"%s/api/v1/proposals/%d/card.svg\" width=\"480\" height=\"200\" alt=\"%s\"></a>"
                .formatted(getAddress(), settings.baseUrl(), proposal.getNumber(), title);
    }
}
