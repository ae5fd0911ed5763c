package org.madang.proposal.link.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.link.LinkKind;
import org.madang.proposal.link.ProposalLink;
import org.madang.proposal.link.ProposalLinks;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /proposal/links.xhtml}: what joins a proposal to others, to be judged and added to. */
@Named
@RequestScoped
public class ProposalLinksView {

    @Inject
    ProposalLinks links;

    @Inject
    ProposalService proposals;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    private Proposal proposal;
    private List<ProposalLink> list;
    private String other;
    private String kind;
    private String reason;

    public Proposal getProposal() {
        if (proposal == null) {
            proposal = proposals.read(page.number("number"));
            proposal.requirePublic();
        }
        return proposal;
    }

    public List<ProposalLink> getList() {
        if (list == null) {
            list = links.of(getProposal().getId());
        }
        return list;
    }

    /** Joins the proposal to another. */
    public void link() {
        errors.allow(() -> {
            links.link(getProposal().getNumber(), otherNumber(), chosen(), reason);
            Onward.to(address(), "linked");
        });
    }

    /** A number, or the address of a proposal. */
    private @Nullable Long otherNumber() {
        var digits = other == null
                ? ""
                : other.strip().replaceFirst("^.*/proposals/", "").replaceFirst("[^0-9].*$", "");
        return digits.matches("[0-9]{1,18}") ? Long.valueOf(digits) : null;
    }

    private @Nullable LinkKind chosen() {
        return Arrays.stream(LinkKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** The reader finds a link right or wrong. */
    public void vote(UUID link, boolean agrees) {
        if (errors.allow(() -> links.vote(getProposal().getNumber(), link, agrees))) {
            Onward.to(address(), "link-judged");
        }
    }

    /** The reader takes the own link back. */
    public void remove(UUID link) {
        if (errors.allow(() -> links.remove(getProposal().getNumber(), link))) {
            Onward.to(address(), "link-removed");
        }
    }

    private String address() {
        return "/proposals/" + getProposal().getNumber() + "/links";
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
