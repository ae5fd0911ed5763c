package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.Set;
import org.madang.account.AccountService;
import org.madang.account.Registration;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Reader;

/** Backs {@code /account/signup.xhtml}. */
@Named
@RequestScoped
public class SignupView {

    @Inject
    AccountService accounts;

    @Inject
    SignInDoor door;

    @Inject
    WayBack wayBack;

    @Inject
    FormErrors errors;

    @Inject
    Reader reader;

    private String handle;
    private String displayName;
    private String email;
    private String password;
    private boolean terms;
    private boolean privacy;
    private boolean news;

    /** Makes the account and signs it in. */
    public void register() {
        errors.allow(() -> {
            var person = accounts.register(new Registration(
                    handle, displayName, email, password == null ? "" : password, consents(), reader.getLanguage()));
            door.open(person.getId());
            wayBack.go("/account?notice=welcome");
        });
    }

    private Set<String> consents() {
        var consents = new HashSet<String>();
        if (terms) {
            consents.add("TERMS");
        }
        if (privacy) {
            consents.add("PRIVACY");
        }
        if (news) {
            consents.add("NEWS");
        }
        return consents;
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

    public boolean isNews() {
        return news;
    }

    public void setNews(boolean news) {
        this.news = news;
    }
}
