package org.madang.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.Set;
import org.madang.account.Registration;
import org.madang.privacy.GuardianService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.Reader;

/** Backs {@code /privacy/guardian.xhtml}: a child signs up, together with a guardian. */
@Named
@RequestScoped
public class PrivacyGuardianView {

    @Inject
    GuardianService guardians;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    @Inject
    Reader reader;

    private String birthYear;
    private String handle;
    private String displayName;
    private String email;
    private String password;
    private String guardianEmail;
    private boolean terms;
    private boolean privacy;

    /** Makes the account, which waits for the guardian. */
    public void register() {
        errors.allow(() -> {
            guardians.register(
                    new Registration(
                            handle,
                            displayName,
                            email,
                            password == null ? "" : password,
                            consents(),
                            reader.getLanguage()),
                    year(),
                    guardianEmail);
            Onward.to("/account/sign-up/guardian?done=yes");
        });
    }

    private Long year() {
        return birthYear != null && birthYear.strip().matches("[0-9]{4}") ? Long.valueOf(birthYear.strip()) : null;
    }

    private Set<String> consents() {
        var consents = new HashSet<String>();
        if (terms) {
            consents.add("TERMS");
        }
        if (privacy) {
            consents.add("PRIVACY");
        }
        return consents;
    }

    /** Whether the form was taken, and what is left is to wait. */
    public boolean isDone() {
        return "yes".equals(page.parameter("done"));
    }

    public boolean isByMail() {
        return guardians.asksByMail();
    }

    public String getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(String birthYear) {
        this.birthYear = birthYear;
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getGuardianEmail() {
        return guardianEmail;
    }

    public void setGuardianEmail(String guardianEmail) {
        this.guardianEmail = guardianEmail;
    }

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }

    public boolean isPrivacy() {
        return privacy;
    }

    public void setPrivacy(boolean privacy) {
        this.privacy = privacy;
    }
}
