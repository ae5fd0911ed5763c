package org.madang.hub.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.madang.account.CityService;
import org.madang.hub.question.HubQuestion;
import org.madang.hub.question.HubQuestionService;
import org.madang.shared.Named;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /hub/question.xhtml}: a question with what departments say to it. */
@jakarta.inject.Named
@RequestScoped
public class HubQuestionView {

    @Inject
    HubQuestionService questions;

    @Inject
    CityService city;

    @Inject
    CurrentPage page;

    private HubQuestion question;

    @PostConstruct
    void load() {
        question = questions.byNumber(page.number("number"));
    }

    public HubQuestion getQuestion() {
        return question;
    }

    public Named department(String slug) {
        return city.department(slug).orElse(null);
    }
}
