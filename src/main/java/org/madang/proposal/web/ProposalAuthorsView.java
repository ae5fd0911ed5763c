package org.madang.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.together.CoAuthorRow;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalAuthors;
import org.madang.proposal.ProposalService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /proposal/authors.xhtml}: who writes a proposal together, and the answer of who is asked to. */
@Named
@RequestScoped
public class ProposalAuthorsView {

    @Inject
    ProposalAuthors authors;

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private boolean asked;
    private Proposal proposal;
    private List<CoAuthorRow> team = List.of();
    private String handle;
    private String other;

    @PostConstruct
    void load() {
        long number = page.number("number");
        asked = authors.isAsked(number);
        if (!asked) {
            proposal = proposals.readOwn(number);
            current.require(Action.EDIT_PROPOSAL, proposal);
            team = authors.team(number);
        }
    }

    /** Asks the person named. */
    public void invite() {
        errors.allow(() -> {
            authors.invite(proposal.getNumber(), handle == null ? "" : handle.replace("@", ""));
            Onward.to(address(), "author-invited");
        });
    }

    /** Takes the chosen person out, or the invitation back. */
    public void remove() {
        errors.allow(() -> {
            authors.remove(proposal.getNumber(), other == null ? "" : other);
            Onward.to(isFirst() ? address() : "/account", "author-removed");
        });
    }

    /** The reader wants to write it, too. */
    public void accept() {
        errors.allow(() -> {
            authors.accept(page.number("number"));
            Onward.to(address(), "invitation-accepted");
        });
    }

    /** The reader does not. */
    public void decline() {
        errors.allow(() -> {
            authors.remove(page.number("number"), current.get().handle());
            Onward.to("/account", "invitation-declined");
        });
    }

    private String address() {
        return "/proposals/" + page.number("number") + "/authors";
    }

    /** Whether the reader is asked, and has not answered. */
    public boolean isAsked() {
        return asked;
    }

    /** Whether the reader may ask others, and take them out. */
    public boolean isFirst() {
        return proposal != null && current.may(Action.SHARE_PROPOSAL, proposal);
    }

    /** Whom the reader may take out: everybody as the first author, oneself otherwise. */
    public List<CoAuthorRow> getRemovable() {
        return isFirst()
                ? team
                : team.stream().filter(one -> current.is(one.person())).toList();
    }

    /** Null for who is only asked, and may not see a draft. */
    public @Nullable Proposal getProposal() {
        return proposal;
    }

    public List<CoAuthorRow> getTeam() {
        return team;
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
