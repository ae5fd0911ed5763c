package org.madang.hub.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.hub.question.HubQuestion;
import org.madang.hub.question.HubQuestionService;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /hub/asked.xhtml}: staff write questions down and say where their department stands. */
@Named
@RequestScoped
public class HubAskedView {

    private static final String PAGE = "/desk/hub";

    @Inject
    HubQuestionService questions;

    @Inject
    CurrentPerson current;

    @Inject
    FormErrors errors;

    private List<HubQuestion> asked;
    private String question;
    private String source;
    private long number;
    private String position;
    private String place;

    @PostConstruct
    void load() {
        current.require(Action.CHECK_REPLIES);
        asked = questions.newest(null);
    }

    public void ask() {
        errors.allow(() -> {
            questions.ask(question, source);
            Onward.to(PAGE, "question-kept");
        });
    }

    public void answer() {
        errors.allow(() -> {
            questions.answer(number, position, place);
            Onward.to("/hub/questions/" + number, "position-kept");
        });
    }

    public void remove(long which) {
        errors.allow(() -> {
            questions.remove(which);
            Onward.to(PAGE, "question-removed");
        });
    }

    public List<HubQuestion> getAsked() {
        return asked;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
