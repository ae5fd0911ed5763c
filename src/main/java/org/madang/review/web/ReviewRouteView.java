package org.madang.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.review.routing.Position;
import org.madang.review.routing.PositionService;
import org.madang.review.routing.Stance;
import org.madang.review.routing.Transfer;
import org.madang.review.routing.TransferService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /review/route.xhtml}: a proposal goes to another department, or several say where they stand. */
@jakarta.inject.Named
@RequestScoped
public class ReviewRouteView {

    @Inject
    TransferService transfers;

    @Inject
    PositionService positions;

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPerson current;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    private Proposal proposal;
    private List<Transfer> all;
    private List<Position> stands;
    private String to;
    private String reason;
    private String department;
    private String question;
    private String stance;
    private String words;

    @PostConstruct
    void load() {
        proposal = proposals.read(page.number("number"));
        all = transfers.of(proposal.getId());
        stands = positions.of(proposal.getId());
    }

    /** Says that the proposal is another department's. */
    public void transfer() {
        act(() -> transfers.ask(proposal.getNumber(), to, reason), "transfer-asked");
    }

    public void accept() {
        act(() -> transfers.accept(proposal.getNumber(), waiting().getId()), "transfer-accepted");
    }

    public void refuse() {
        act(() -> transfers.refuse(proposal.getNumber(), waiting().getId(), reason), "transfer-refused");
    }

    private Transfer waiting() {
        return Objects.requireNonNull(getWaiting());
    }

    /** Asks another department where it stands. */
    public void ask() {
        act(() -> positions.ask(proposal.getNumber(), department, question), "position-asked");
    }

    /** Says where one's own department stands. */
    public void give() {
        var chosen = Arrays.stream(Stance.values())
                .filter(one -> one.name().equals(stance))
                .findFirst()
                .orElse(null);
        act(() -> positions.give(proposal.getNumber(), chosen, words), "position-given");
    }

    private void act(Runnable step, String notice) {
        if (errors.allow(step)) {
            Onward.to("/desk/" + proposal.getNumber(), notice);
        }
    }

    public Proposal getProposal() {
        return proposal;
    }

    public List<Transfer> getTransfers() {
        return all;
    }

    /** The transfer that nobody answered yet; null if there is none. */
    public @Nullable Transfer getWaiting() {
        return all.stream().filter(Transfer::isWaiting).findFirst().orElse(null);
    }

    /** Whether the signed-in officer's department is to take it or not. */
    public boolean isToReply() {
        var waiting = getWaiting();
        return waiting != null
                && current.may(Action.REPLY_TO_DEPARTMENT)
                && waiting.getToDepartment().equals(current.get().department());
    }

    /** Whether the signed-in officer's department has the proposal and works on it. */
    public boolean isMine() {
        return proposal.getStatus() == ProposalStatus.UNDER_REVIEW && current.may(Action.ROUTE_PROPOSAL, proposal);
    }

    /** What the signed-in officer's department was asked; null if nothing. */
    public @Nullable Position getAsked() {
        return stands.stream()
                .filter(p -> p.getDepartment().equals(current.get().department()))
                .findFirst()
                .orElse(null);
    }

    public List<Position> getPositions() {
        return stands;
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getStance() {
        return stance;
    }

    public void setStance(String stance) {
        this.stance = stance;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
