package org.madang.review.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.review.Answer;
import org.madang.review.AnswerText;
import org.madang.review.Decision;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.shared.DomainException;

/** The words with which departments begin their answers: a head looks after the own department's, an admin after all. */
@ApplicationScoped
@Transactional
public class TemplateService {

    @Inject
    TemplateRepository templates;

    @Inject
    CityService city;

    @Inject
    CurrentPerson current;

    @Inject
    CaseFile file;

    @Inject
    Clock clock;

    /** All of a department, or of all departments for null; for those who read the desk alone. */
    public List<AnswerTemplate> of(@Nullable String department) {
        current.require(Action.READ_DESK);
        return templates.all(department);
    }

    /** The one of a department for a decision. */
    public Optional<AnswerTemplate> of(@Nullable String department, @Nullable Decision decision) {
        return department == null || decision == null
                ? Optional.empty()
                : of(department).stream()
                        .filter(one -> one.decision() == decision)
                        .findFirst();
    }

    /**
     * Sets a department's template for a decision; without a text it is taken out.
     *
     * @throws DomainException {@code not-your-department} for the head of another one; {@code invalid} by field
     */
    public void set(@Nullable String department, AnswerText words) {
        var person = current.require(Action.SET_TEMPLATES);
        var office = city.department(department)
                .orElseThrow(() -> DomainException.invalid("department", "unknown-department"));
        if (!current.may(Action.SET_DEPARTMENTS) && !office.slug().equals(person.department())) {
            throw DomainException.forbidden("not-your-department");
        }
        var decision = words.decision();
        if (decision == null) {
            throw DomainException.invalid("decision", "required");
        }
        if (words.text().length() > Answer.MAX_TEXT) {
            throw DomainException.invalid("text", "too-long", Map.of("max", Answer.MAX_TEXT));
        }
        var before = of(office.slug(), decision).map(TemplateService::told).orElse("");
        if (words.text().isEmpty()) {
            templates.remove(office.slug(), decision);
        } else {
            templates.put(
                    new AnswerTemplate(
                            office.slug(), decision, words.text(), words.basis(), words.budget(), words.schedule()),
                    clock.instant());
        }
        var after = of(office.slug(), decision).map(TemplateService::told).orElse("");
        file.record(DeskAction.TEMPLATE_SET, null, before, after);
    }

    private static String told(AnswerTemplate template) {
        return template.department() + " " + template.decision() + ": " + template.text();
    }
}
