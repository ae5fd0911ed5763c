package org.madang.inquiry.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.inquiry.Inquiry;
import org.madang.inquiry.InquiryService;
import org.madang.shared.DomainException;
import org.madang.shared.Markdown;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /inquiry/desk.xhtml}: what waits for an answer, and a form for the one that is chosen. */
@Named
@RequestScoped
public class InquiryDeskView {

    private static final String PAGE = "/desk/questions";

    @Inject
    InquiryService inquiries;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private List<Inquiry> waiting;
    private Inquiry chosen;
    private String answer;

    @PostConstruct
    void load() {
        waiting = inquiries.waiting();
        var asked = page.parameter("question");
        chosen = waiting.stream()
                .filter(one -> asked.equals(String.valueOf(one.getNumber())))
                .findFirst()
                .orElse(null);
    }

    /** Answers the chosen one, there and here. */
    public void answer() {
        errors.allow(() -> {
            var done = inquiries.answer(required().getNumber(), answer);
            Onward.to("/questions/" + done.getNumber(), "question-answered");
        });
    }

    /** Passes over the chosen one. */
    public void refuse() {
        errors.allow(() -> {
            inquiries.refuse(required().getNumber());
            Onward.to(PAGE, "question-refused");
        });
    }

    private Inquiry required() {
        if (chosen == null) {
            throw DomainException.notFound();
        }
        return chosen;
    }

    public List<Inquiry> getWaiting() {
        return waiting;
    }

    /** Null if none is chosen. */
    public Inquiry getChosen() {
        return chosen;
    }

    /** A question as it is shown. */
    public String html(Inquiry inquiry) {
        return Markdown.toCommentHtml(inquiry.getBody());
    }

    /** Working days that are left; negative once it is late. */
    public int daysLeft(Inquiry inquiry) {
        return inquiries.daysLeft(inquiry);
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
