package org.madang.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.madang.account.CurrentPerson;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.review.answering.AnswerDraft;
import org.madang.review.answering.DraftService;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /review/approval.xhtml}: an answer as citizens will see it, and the second person's approval. */
@Named
@RequestScoped
public class ReviewApprovalView {

    @Inject
    DraftService drafts;

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPerson current;

    @Inject
    CaseWatch watch;

    @Inject
    CurrentPage page;

    private Proposal proposal;
    private AnswerDraft draft;
    private String remark;
    private String publishAt;

    @PostConstruct
    void load() {
        proposal = proposals.read(page.number("number"));
        draft = drafts.of(proposal.getNumber()).orElse(null);
    }

    public void approve() {
        watch.act(proposal.getNumber(), () -> drafts.approve(proposal.getNumber(), moment()), "answer-approved");
    }

    public void giveBack() {
        watch.act(proposal.getNumber(), () -> drafts.giveBack(proposal.getNumber(), remark), "answer-returned");
    }

    private @Nullable Instant moment() {
        try {
            return publishAt == null || publishAt.isBlank()
                    ? null
                    : LocalDateTime.parse(publishAt.strip())
                            .atZone(ClockProducer.CITY_ZONE)
                            .toInstant();
        } catch (DateTimeException e) {
            throw DomainException.invalid("publishAt", "not-a-time");
        }
    }

    public Proposal getProposal() {
        return proposal;
    }

    /** Null if nothing is written. */
    public @Nullable AnswerDraft getDraft() {
        return draft;
    }

    /** Whether the signed-in person is a second person who may approve it now. */
    public boolean isMine() {
        return draft != null
                && draft.getStatus() == AnswerDraft.Status.SUBMITTED
                && !draft.isBy(current.id())
                && drafts.mayApprove(proposal);
    }

    /** Whether the signed-in person may take it back on its way. */
    public boolean isReturnable() {
        return draft != null && draft.getStatus() != AnswerDraft.Status.DRAFT && drafts.mayApprove(proposal);
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getPublishAt() {
        return publishAt;
    }

    public void setPublishAt(String publishAt) {
        this.publishAt = publishAt;
    }
}
