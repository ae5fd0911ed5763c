package org.madang.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.privacy.GuardianService;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** A guardian came in person: the button on the page on which admins see somebody. Called {@code guardianDesk} in pages. */
@Named
@RequestScoped
public class GuardianDesk {

    @Inject
    GuardianService guardians;

    @Inject
    FormErrors errors;

    /** Notes that the guardian agreed. */
    public void seen(String handle) {
        errors.allow(() -> {
            guardians.agreeInPerson(handle);
            Onward.to("/admin/people/" + handle, "guardian-seen");
        });
    }
}
