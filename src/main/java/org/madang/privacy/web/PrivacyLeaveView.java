package org.madang.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.Person;
import org.madang.privacy.LeavingService;
import org.madang.shared.DomainException;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /privacy/leave.xhtml}: what leaving means, and the question before it. */
@Named
@RequestScoped
public class PrivacyLeaveView {

    @Inject
    LeavingService leaving;

    @Inject
    FormErrors errors;

    private String texts;
    private String confirmation;

    /** Sets the end of the account. */
    public void leave() {
        errors.allow(() -> {
            if (!"KEEP".equals(texts) && !"DELETE".equals(texts)) {
                throw DomainException.invalid("texts", "required");
            }
            leaving.leave("DELETE".equals(texts), confirmation);
            Onward.to("/account/privacy", "leaving");
        });
    }

    public Person getPerson() {
        return leaving.me();
    }

    public String getTexts() {
        return texts;
    }

    public void setTexts(String texts) {
        this.texts = texts;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }
}
