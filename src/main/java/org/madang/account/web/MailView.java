package org.madang.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.AccountService;
import org.madang.account.PasswordService;
import org.madang.account.Person;
import org.madang.account.limits.LimitService;
import org.madang.account.limits.Limited;
import org.madang.account.links.LinkService;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /account/mail.xhtml}: where mail to the person goes. */
@Named
@RequestScoped
public class MailView {

    @Inject
    AccountService accounts;

    @Inject
    PasswordService passwords;

    @Inject
    LinkService links;

    @Inject
    LimitService limits;

    @Inject
    FormErrors errors;

    private Person person;
    private String email;
    private String currentPassword;

    @PostConstruct
    void load() {
        person = accounts.me();
    }

    /** Sends the link that confirms the address once more. */
    public void again() {
        errors.allow(() -> {
            limits.attempt(Limited.MAIL_LINK);
            links.askToConfirm();
            Onward.to("/account/mail", "mail-sent-again");
        });
    }

    /** Wants another address. */
    public void change() {
        errors.allow(() -> {
            limits.attempt(Limited.MAIL_LINK);
            links.checkAddress(email);
            passwords.prove(currentPassword, "currentPassword");
            links.changeAddress(email);
            Onward.to("/account/mail", isMail() ? "mail-to-new-address" : "mail-changed");
        });
    }

    public Person getPerson() {
        return person;
    }

    /** Whether mail is sent at all. */
    public boolean isMail() {
        return links.isOn();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }
}
