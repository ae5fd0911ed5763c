package org.madang.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalVersion;
import org.madang.proposal.Revision;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.PersonalDataGuard;

/** Backs {@code /proposal/editor.xhtml}: what should be done, of a draft and of a proposal that is open. */
@Named
@RequestScoped
public class ProposalEditorView {

    @Inject
    ProposalService proposals;

    @Inject
    FormErrors errors;

    @Inject
    PersonalDataGuard guard;

    @Inject
    CurrentPage page;

    private Proposal proposal;
    private ProposalFields fields;
    private Integer version;
    private String change;
    private String reason;

    @PostConstruct
    void load() {
        proposal = proposals.readOwn(page.number("number"));
        fields = new ProposalFields(proposal);
        version = proposal.getVersion();
    }

    /** Keeps the draft, or puts the changed words of an open proposal up. */
    public void save() {
        store(version, "/edit");
    }

    /** Keeps these words although they were changed elsewhere meanwhile. */
    public void overwrite() {
        store(null, "/edit");
    }

    /** Keeps the draft and goes on to the last look. */
    public void goOn() {
        store(version, "/check");
    }

    private void store(@Nullable Integer expected, String onward) {
        errors.allow(() -> {
            if (proposal.isPublic()) {
                fields.ask(guard);
            }
            var saved = proposals.edit(proposal.getNumber(), fields.text(), expected, revision());
            var address = "/proposals/" + saved.getNumber();
            if (saved.isPublic()) {
                Onward.to(address, "proposal-changed");
            } else if (onward.equals("/check")) {
                Onward.to(address + onward);
            } else {
                Onward.to(address + onward, "draft-saved");
            }
        });
    }

    /** Of a draft nobody asks what changed. */
    private Revision revision() {
        if (!proposal.isPublic()) {
            return Revision.SUBSTANTIVE;
        }
        if (change == null || change.isEmpty()) {
            throw DomainException.invalid("change", "required");
        }
        return Revision.of(
                change.equals("TYPO") ? ProposalVersion.Kind.TYPO : ProposalVersion.Kind.SUBSTANTIVE, reason);
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Proposal getProposal() {
        return proposal;
    }

    public ProposalFields getFields() {
        return fields;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
