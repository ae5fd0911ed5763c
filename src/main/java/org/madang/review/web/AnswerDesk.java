package org.madang.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.account.CurrentPerson;
import org.madang.proposal.ProposalService;
import org.madang.review.AnswerText;
import org.madang.review.Decision;
import org.madang.review.ReviewService;
import org.madang.review.answering.AnswerDraft;
import org.madang.review.answering.AnswerTemplate;
import org.madang.review.answering.DraftService;
import org.madang.review.answering.TemplateService;
import org.madang.shared.web.CurrentPage;

/** The form of a department's answer on the page of a case: kept as a draft, put up for approval, or published. */
@Named("answerDesk")
@RequestScoped
public class AnswerDesk {

    @Inject
    ReviewService reviews;

    @Inject
    DraftService drafts;

    @Inject
    TemplateService templates;

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPerson current;

    @Inject
    CaseWatch watch;

    @Inject
    CurrentPage page;

    private long number;
    private int version;
    private int draftVersion;
    private AnswerDraft draft;
    private final AnswerFields fields = new AnswerFields();

    @PostConstruct
    void load() {
        number = page.number("number");
        version = proposals.read(number).getVersion();
        draft = drafts.of(number).orElse(null);
        if (draft != null) {
            draftVersion = draft.getVersion();
            fields.load(draft.words());
        } else {
            template()
                    .ifPresent(one -> fields.load(
                            new AnswerText(one.decision(), one.text(), one.basis(), one.budget(), one.schedule())));
        }
    }

    /** The department's template for the decision that the address names. */
    private Optional<AnswerTemplate> template() {
        var wanted = page.parameter("template");
        var proposal = proposals.read(number);
        return Arrays.stream(Decision.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .flatMap(one -> templates.of(proposal.getDepartment(), one))
                .map(one -> one.of(number, proposal.getTitle()));
    }

    /** What the department's answers can begin with, while nothing is written yet. */
    public List<AnswerTemplate> getTemplates() {
        var department = proposals.read(number).getDepartment();
        return draft != null || department == null ? List.of() : templates.of(department);
    }

    /** Publishes it, where nobody has to approve it. */
    public void answer() {
        act(() -> reviews.answer(number, version, fields.text()), "answered");
    }

    /** Keeps it for later. */
    public void save() {
        act(() -> drafts.save(number, fields.text(), draftVersion), "answer-kept");
    }

    /** Puts it up for the second person. */
    public void submit() {
        act(() -> drafts.submit(number, fields.text(), draftVersion), "answer-put-up");
    }

    private void act(Runnable step, String notice) {
        if (!watch.act(number, step, notice)) {
            version = proposals.read(number).getVersion();
            draftVersion = drafts.of(number).map(AnswerDraft::getVersion).orElse(0);
        }
    }

    /** Whether a second person has to read it first. */
    public boolean isApprovalNeeded() {
        return reviews.needsApproval(current.get());
    }

    /** What is kept of it; null if nothing is. */
    public @Nullable AnswerDraft getDraft() {
        return draft;
    }

    public Decision[] getDecisions() {
        return Decision.values();
    }

    public AnswerFields getFields() {
        return fields;
    }

    /** The version of the proposal that the officer saw. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** The version of the draft that the officer saw; 0 if there was none. */
    public int getDraftVersion() {
        return draftVersion;
    }

    public void setDraftVersion(int draftVersion) {
        this.draftVersion = draftVersion;
    }
}
