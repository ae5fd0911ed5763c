package org.madang.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.people.PeopleService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** The form on a person's page that takes lost second factors away. */
@Named
@RequestScoped
public class LostFactorDesk {

    @Inject
    PeopleService people;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private String how;

    /** Takes them away from the person of the page. */
    public void reset() {
        var handle = page.parameter("handle");
        errors.allow(() -> {
            people.resetSecondFactor(handle, how);
            Onward.to("/admin/people/" + handle, "second-factor-reset");
        });
    }

    /** How the admin made sure who asks. */
    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
