package org.madang.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.proposal.course.ProposalCourse;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /proposal/course.xhtml}: staff say that a proposal is begun, done, or another body's. */
@Named
@RequestScoped
public class ProposalCourseView {

    @Inject
    ProposalCourse course;

    @Inject
    ProposalService proposals;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    private Proposal proposal;
    private String note;
    private String to;

    @PostConstruct
    void load() {
        proposal = proposals.read(page.number("number"));
    }

    public void start() {
        act(() -> course.start(proposal.getNumber(), note), "proposal-started");
    }

    public void finish() {
        act(() -> course.finish(proposal.getNumber(), note), "proposal-done");
    }

    public void handOver() {
        act(() -> course.handOver(proposal.getNumber(), to, note), "proposal-handed-over");
    }

    private void act(Runnable step, String notice) {
        if (errors.allow(step)) {
            Onward.to("/desk/" + proposal.getNumber(), notice);
        }
    }

    public Proposal getProposal() {
        return proposal;
    }

    public boolean isToStart() {
        return course.isOpenTo(proposal, ProposalStatus.IN_PROGRESS);
    }

    public boolean isToFinish() {
        return course.isOpenTo(proposal, ProposalStatus.DONE);
    }

    public boolean isToHandOver() {
        return course.isOpenTo(proposal, ProposalStatus.TRANSFERRED);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
