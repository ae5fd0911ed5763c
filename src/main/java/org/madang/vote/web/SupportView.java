package org.madang.vote.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.vote.SupportService;

/** Backs {@code m:supportForm}, which stands on the page of a proposal. */
@Named
@RequestScoped
public class SupportView {

    @Inject
    SupportService supports;

    @Inject
    FormErrors errors;

    /** The signed-in person supports the proposal. */
    public void support(long number) {
        if (errors.allow(() -> supports.support(number))) {
            Onward.to("/proposals/" + number, "supported");
        }
    }

    /** The signed-in person takes the support back. */
    public void withdraw(long number) {
        if (errors.allow(() -> supports.withdraw(number))) {
            Onward.to("/proposals/" + number, "support-withdrawn");
        }
    }
}
