package org.madang.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.identity.IdentityService;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /identity/residents.xhtml}: staff verify somebody who is there with a document. */
@Named
@RequestScoped
public class ResidentsView {

    @Inject
    IdentityService identities;

    @Inject
    DocumentForm documentForm;

    @Inject
    CurrentPerson current;

    @Inject
    FormErrors errors;

    private String handle;

    /** Auditors see the desk and verify nobody. */
    public void check() {
        current.require(Action.VERIFY_RESIDENTS);
    }

    public boolean isSetUp() {
        return identities.isSetUp();
    }

    public void verify() {
        errors.allow(() -> {
            identities.verifyInPerson(handle, documentForm.toDocument());
            Onward.to("/desk/residents", "resident-verified");
        });
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }
}
