package org.madang.open311.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.open311.CivicService;
import org.madang.open311.Open311Settings;
import org.madang.open311.RequestService;
import org.madang.open311.ServiceRequest;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.proposal.course.ProposalCourse;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /open311/complaint.xhtml}: a proposal that is a complaint goes to where complaints are dealt with. */
@Named
@RequestScoped
public class Open311ComplaintView {

    @Inject
    RequestService requests;

    @Inject
    ProposalService proposals;

    @Inject
    ProposalCourse course;

    @Inject
    Open311Settings settings;

    @Inject
    CurrentPerson current;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    private Proposal proposal;
    private ServiceRequest request;
    private String service;
    private String note;

    @PostConstruct
    void load() {
        current.require(Action.READ_DESK);
        proposal = proposals.read(page.number("number"));
        request = requests.ofProposal(proposal.getNumber()).orElse(null);
    }

    public void handOn() {
        if (errors.allow(() -> requests.handOn(proposal.getNumber(), service, note))) {
            Onward.to("/desk/" + proposal.getNumber() + "/complaint", "complaint-sent");
        }
    }

    public Proposal getProposal() {
        return proposal;
    }

    /** What it became; null while it is no complaint. */
    public @Nullable ServiceRequest getRequest() {
        return request;
    }

    /** Whether the signed-in person's department may hand it on now. */
    public boolean isMine() {
        return course.isOpenTo(proposal, ProposalStatus.TRANSFERRED);
    }

    /** Whether the city has a system of its own. */
    public boolean isConnected() {
        return settings.isConnected();
    }

    public List<CivicService> getServices() {
        return requests.services();
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
