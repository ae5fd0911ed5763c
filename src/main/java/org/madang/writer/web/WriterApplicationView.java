package org.madang.writer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.writer.WriterApplication;
import org.madang.writer.WriterService;

/** Backs {@code /writer/application.xhtml}: one application, to be decided. */
@Named
@RequestScoped
public class WriterApplicationView {

    @Inject
    WriterService writers;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private WriterApplication application;
    private String cohort;
    private String endsOn;
    private String reason;

    @PostConstruct
    void load() {
        try {
            application = writers.application(UUID.fromString(page.parameter("application")));
        } catch (IllegalArgumentException e) {
            throw DomainException.notFound();
        }
    }

    /** Appoints the applicant. */
    public void appoint() {
        errors.allow(() -> {
            writers.appoint(application.getId(), number(), day());
            Onward.to(here(), "appointed");
        });
    }

    /** Declines. */
    public void decline() {
        errors.allow(() -> {
            writers.decline(application.getId(), reason);
            Onward.to(here(), "declined");
        });
    }

    private String here() {
        return "/admin/applications/" + application.getId();
    }

    private Long number() {
        return cohort != null && cohort.strip().matches("[0-9]{1,4}") ? Long.valueOf(cohort.strip()) : null;
    }

    private LocalDate day() {
        try {
            return endsOn == null ? null : LocalDate.parse(endsOn.strip());
        } catch (DateTimeParseException e) {
            throw DomainException.invalid("endsOn", "date-form");
        }
    }

    public WriterApplication getApplication() {
        return application;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(String endsOn) {
        this.endsOn = endsOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
