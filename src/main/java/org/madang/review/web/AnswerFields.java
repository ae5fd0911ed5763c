package org.madang.review.web;

import java.util.Arrays;
import org.madang.review.AnswerText;
import org.madang.review.Decision;

/** The form of a department's answer. */
public class AnswerFields {

    private String decision;
    private String text;
    private String basis;
    private String budget;
    private String schedule;

    /** Fills it in with what was kept. */
    void load(AnswerText kept) {
        decision = kept.decision() == null ? null : kept.decision().name();
        text = kept.text();
        basis = kept.basis();
        budget = kept.budget();
        schedule = kept.schedule();
    }

    AnswerText text() {
        var chosen = Arrays.stream(Decision.values())
                .filter(one -> one.name().equals(decision))
                .findFirst()
                .orElse(null);
        return AnswerText.of(chosen, text, basis, budget, schedule);
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getBudget() {
        return budget;
    }

    public void setBudget(String budget) {
        this.budget = budget;
    }

    public String getSchedule() {
        return schedule;
    }

    public void setSchedule(String schedule) {
        this.schedule = schedule;
    }
}
