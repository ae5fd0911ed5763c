package org.madang.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.Person;
import org.madang.privacy.GuardianService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /privacy/confirm.xhtml}: a guardian reads what it is about, and agrees. */
@Named
@RequestScoped
public class PrivacyConfirmView {

    @Inject
    GuardianService guardians;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private Person child;

    @PostConstruct
    void load() {
        child = guardians.childOf(page.parameterOrNull("token")).orElse(null);
    }

    /** Agrees; nothing is done by following the link alone. */
    public void agree() {
        errors.allow(() -> {
            guardians.agree(page.parameterOrNull("token"));
            Onward.to("/account/guardian", "guardian-agreed");
        });
    }

    /** Whose account it is; null if the link is not good, or not any more. */
    public Person getChild() {
        return child;
    }
}
