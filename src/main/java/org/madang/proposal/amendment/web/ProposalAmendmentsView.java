package org.madang.proposal.amendment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.madang.account.CurrentPerson;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalVersion;
import org.madang.proposal.amendment.Amendment;
import org.madang.proposal.amendment.AmendmentService;
import org.madang.proposal.amendment.Part;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /proposal/amendments.xhtml}: what residents suggest to change in a proposal, and what came of it. */
@Named
@RequestScoped
public class ProposalAmendmentsView {

    @Inject
    AmendmentService amendments;

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPerson current;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    private Proposal proposal;
    private List<Amendment> list;
    private String part;
    private String passage;
    private String wording;
    private String reason;
    private String answer;

    public Proposal getProposal() {
        if (proposal == null) {
            proposal = proposals.read(page.number("number"));
            proposal.requirePublic();
        }
        return proposal;
    }

    public List<Amendment> getList() {
        if (list == null) {
            list = amendments.of(getProposal().getNumber());
        }
        return list;
    }

    /** Whether the reader decides about amendments now. */
    public boolean isDeciding() {
        var me = current.orNull();
        return me != null
                && getProposal().isAuthor(me.id())
                && getProposal().getStatus().isOpenForWriting();
    }

    /** Whether the reader can suggest something now. */
    public boolean isSuggesting() {
        var me = current.orNull();
        return me != null
                && !getProposal().isAuthor(me.id())
                && getProposal().getStatus().isOpenForWriting();
    }

    /** The reader suggests other words. */
    public void suggest() {
        errors.allow(() -> {
            var chosen = Arrays.stream(Part.values())
                    .filter(one -> one.name().equals(part))
                    .findFirst()
                    .orElse(null);
            amendments.suggest(getProposal().getNumber(), chosen, passage, wording, reason);
            Onward.to(address(), "amendment-suggested");
        });
    }

    /** The author takes an amendment up. */
    public void accept(long number, boolean substantive) {
        var kind = substantive ? ProposalVersion.Kind.SUBSTANTIVE : ProposalVersion.Kind.TYPO;
        if (errors.allow(() -> amendments.accept(getProposal().getNumber(), number, kind))) {
            Onward.to(address(), "amendment-accepted");
        }
    }

    /** The author declines one. */
    public void decline(long number) {
        if (errors.allow(() -> amendments.decline(getProposal().getNumber(), number, answer))) {
            Onward.to(address(), "amendment-declined");
        }
    }

    private String address() {
        return "/proposals/" + getProposal().getNumber() + "/amendments";
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
