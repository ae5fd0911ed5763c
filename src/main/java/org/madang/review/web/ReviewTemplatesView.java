package org.madang.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.CurrentPerson;
import org.madang.review.AnswerText;
import org.madang.review.Decision;
import org.madang.review.answering.AnswerTemplate;
import org.madang.review.answering.TemplateService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /review/templates.xhtml}: the words with which departments begin their answers. */
@Named
@RequestScoped
public class ReviewTemplatesView {

    @Inject
    TemplateService templates;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private List<AnswerTemplate> all;
    private String department;
    private final AnswerFields fields = new AnswerFields();

    @PostConstruct
    void load() {
        all = templates.of((String) null);
        department = page.parameter("department");
        if (department.isEmpty() && current.get().department() != null) {
            department = current.get().department();
        }
        fields.setDecision(page.parameter("decision"));
        all.stream()
                .filter(one -> one.department().equals(department)
                        && one.decision().name().equals(fields.getDecision()))
                .findFirst()
                .ifPresent(one -> fields.load(
                        new AnswerText(one.decision(), one.text(), one.basis(), one.budget(), one.schedule())));
    }

    public void set() {
        if (errors.allow(() -> templates.set(department, fields.text()))) {
            Onward.to("/desk/templates", "template-set");
        }
    }

    public List<AnswerTemplate> getAll() {
        return all;
    }

    public Decision[] getDecisions() {
        return Decision.values();
    }

    public AnswerFields getFields() {
        return fields;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
