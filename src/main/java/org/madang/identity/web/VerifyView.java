package org.madang.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.madang.account.CurrentPerson;
import org.madang.identity.IdentityService;
import org.madang.identity.Kept;
import org.madang.identity.LookService;
import org.madang.shared.Texts;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.Reader;

/** Backs {@code /identity/verify.xhtml}: residents are verified, and see what is kept of it. */
@Named
@RequestScoped
public class VerifyView {

    @Inject
    IdentityService identities;

    @Inject
    LookService looks;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    Reader reader;

    @Inject
    FormErrors errors;

    private String code;
    private Kept kept;
    private boolean looked;

    public boolean isSetUp() {
        return identities.isSetUp();
    }

    public boolean isService() {
        return identities.hasService();
    }

    /** Since when the reader is verified; null if not. */
    public Instant getVerifiedAt() {
        return current.get().verifiedAt();
    }

    /** Verifies the reader by a code from a letter or slip. */
    public void redeem() {
        if (errors.allow(() -> identities.redeem(code))) {
            Onward.to("/account/verify", "verified");
        }
    }

    /** Shows what is kept of the reader; the look is noted like any other. */
    public void look() {
        errors.allow(() -> {
            kept = looks.own().orElse(null);
            looked = true;
        });
    }

    /** What is kept of the reader; null before it was asked for, or if nothing is. */
    public Kept getKept() {
        return kept;
    }

    public boolean isLooked() {
        return looked;
    }

    /** Why the service led nowhere, in words; empty if it did not. */
    public String getRefusal() {
        var refused = page.parameter("refused");
        return refused.matches("[a-z]{1,20}(-[a-z]{1,20}){0,5}")
                ? Texts.orEmpty(reader.getLocale(), "error." + refused)
                : "";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
